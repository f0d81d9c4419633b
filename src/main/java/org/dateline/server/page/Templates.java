package org.dateline.server.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** The pages' templates; all that they print is escaped for HTML, and a name they misspell is an error. */
final class Templates {
    private final PebbleEngine engine;

    Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/dateline/server/page/templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder().loader(loader).autoEscaping(true).strictVariables(true).defaultLocale(Locale.ENGLISH)
            .extension(new SentenceExtension()).build();
    }

    /** A whole document. */
    String render(String name, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        write(name, values, out);
        return out.toString();
    }

    /** Writes a document as it is made. */
    void write(String name, Map<String, Object> values, Writer out) {
        try {
            engine.getTemplate(name).evaluate(out, values);
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + name + " cannot be written", e);
        }
    }
}

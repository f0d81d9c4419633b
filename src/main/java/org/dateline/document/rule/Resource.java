package org.dateline.document.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that stand beside the classes. */
final class Resource {
    private Resource() {
    }

    /** The lines of a list, without comments and blank ones. */
    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name);
             BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list " + name, e);
        }
    }
}

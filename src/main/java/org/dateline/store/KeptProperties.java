package org.dateline.store;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.source.RawArticle;
import org.dateline.source.SourceFormat;
import org.dateline.text.ContentHash;

/** A kept article as properties, and back. */
final class KeptProperties {
    private static final String BETWEEN = "\n";

    private KeptProperties() {
    }

    static Properties of(KeptArticle article) {
        Properties properties = new Properties();
        RawArticle raw = article.raw();
        properties.setProperty("file", raw.file());
        properties.setProperty("format", raw.format().name());
        properties.setProperty("charset", raw.charset().name());
        properties.setProperty("hash", raw.hash().hex());
        properties.setProperty("text", raw.text());
        properties.setProperty("others", article.others());
        Metadata known = article.known();
        known.title().ifPresent(title -> properties.setProperty("title", title));
        known.published().ifPresent(published -> {
            properties.setProperty("day", published.day().toString());
            properties.setProperty("basis", published.basis().name());
        });
        known.publisher().ifPresent(publisher -> properties.setProperty("publisher", publisher));
        if (!known.authors().isEmpty()) properties.setProperty("authors", String.join(BETWEEN, known.authors()));
        known.dateline().ifPresent(dateline -> properties.setProperty("dateline", dateline));
        known.url().ifPresent(url -> properties.setProperty("url", url));
        return properties;
    }

    static KeptArticle read(Properties properties) {
        RawArticle raw = new RawArticle(properties.getProperty("file"), SourceFormat.valueOf(properties.getProperty("format")), properties.getProperty("text"),
                Charset.forName(properties.getProperty("charset")), new ContentHash(properties.getProperty("hash")));
        Optional<PublicationDate> published = of(properties, "day")
                .map(day -> new PublicationDate(LocalDate.parse(day), DateBasis.valueOf(properties.getProperty("basis"))));
        List<String> authors = of(properties, "authors").map(all -> Arrays.asList(all.split(BETWEEN))).orElse(List.of());
        Metadata known = new Metadata(of(properties, "title"), published, of(properties, "publisher"), authors, of(properties, "dateline"), of(properties, "url"));
        return new KeptArticle(raw, known, properties.getProperty("others"));
    }

    private static Optional<String> of(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }
}

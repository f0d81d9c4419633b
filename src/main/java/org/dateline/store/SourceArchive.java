package org.dateline.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.text.ContentHash;

/**
 * The articles of a store as they came in: on disk a file for each, in the form of Java's properties. Safe for use by several threads.
 */
public final class SourceArchive {
    private static final String ENDING = ".article";

    private final Optional<Path> folder;
    /** Read when it is first asked for. */
    private Optional<TreeMap<String, KeptArticle>> articles;

    private SourceArchive(Optional<Path> folder, Optional<TreeMap<String, KeptArticle>> articles) {
        this.folder = folder;
        this.articles = articles;
    }

    /** The archive in a folder, which is made for the first article. */
    static SourceArchive in(Path folder) {
        return new SourceArchive(Optional.of(folder), Optional.empty());
    }

    /** An empty one that is gone with the program. */
    public static SourceArchive inMemory() {
        return new SourceArchive(Optional.empty(), Optional.of(new TreeMap<>()));
    }

    /**
     * All articles, in the order of their hashes.
     *
     * @throws DatelineException BROKEN_STORE if one cannot be read
     */
    public synchronized List<KeptArticle> all() {
        return List.copyOf(articles().values());
    }

    /**
     * Keeps an article, in place of what was kept of it before.
     *
     * @throws DatelineException UNWRITABLE_OUTPUT
     */
    public synchronized void keep(KeptArticle article) {
        articles().put(article.raw().hash().hex(), article);
        folder.ifPresent(place -> write(article, place));
    }

    synchronized void forget(ContentHash article) {
        articles().remove(article.hex());
        folder.ifPresent(place -> place.resolve(article.hex() + ENDING).toFile().delete());
    }

    private TreeMap<String, KeptArticle> articles() {
        if (articles.isEmpty()) articles = Optional.of(read(folder.orElseThrow()));
        return articles.get();
    }

    private static TreeMap<String, KeptArticle> read(Path folder) {
        TreeMap<String, KeptArticle> read = new TreeMap<>();
        if (!Files.isDirectory(folder)) return read;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                try (Reader in = Files.newBufferedReader(file)) {
                    Properties properties = new Properties();
                    properties.load(in);
                    KeptArticle article = KeptProperties.read(properties);
                    read.put(article.raw().hash().hex(), article);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new DatelineException(FailureCode.BROKEN_STORE, folder.toString(), "its articles cannot be read", e);
        }
        return read;
    }

    private static void write(KeptArticle article, Path folder) {
        Path part = folder.resolve(article.raw().hash().hex() + ".part");
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                KeptProperties.of(article).store(out, null);
            }
            Files.move(part, folder.resolve(article.raw().hash().hex() + ENDING), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, folder.toString(), String.valueOf(e.getMessage()), e);
        }
    }
}

package org.dateline.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query to begin with.
 *
 * @param name  of its file, without the ending
 * @param title the question in English, which its first line gives as a comment
 */
public record ExampleQuery(String name, String title, String query) {

    /** The {@code .rq} files of a folder, by name; none where there is no such folder. */
    public static List<ExampleQuery> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().map(ExampleQuery::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    private static ExampleQuery read(Path file) {
        try {
            String query = Files.readString(file);
            String title = query.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
            return new ExampleQuery(file.getFileName().toString().replaceFirst("\\.rq$", ""), title, query);
        } catch (IOException e) {
            throw new UncheckedIOException("the query " + file + " cannot be read", e);
        }
    }
}

package org.dateline.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way in which terms go together: an example in Turtle, and where the things in it stand in its diagram. The opening comment of
 * the file holds the title, the text and, between bars, the grid.
 *
 * @param name   of the file, without its ending
 * @param grid   rows of local names of the example's things; empty where a place is free
 * @param turtle the example as it is shown
 */
record Pattern(String name, String title, String text, List<List<String>> grid, String turtle, TurtleFile example) {
    /** In the order of the page. */
    private static final List<String> NAMES = List.of("words", "participation", "claim", "figures", "link", "story", "provenance");

    static List<Pattern> all() {
        return NAMES.stream().map(name -> of(name, content(name))).toList();
    }

    static Pattern of(String name, String content) {
        List<String> comment = content.lines().takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1).strip()).toList();
        String text = comment.stream().skip(1).filter(line -> !line.isEmpty() && !line.startsWith("|")).collect(Collectors.joining(" "));
        List<List<String>> grid = comment.stream().filter(line -> line.startsWith("|")).map(Pattern::row).toList();
        String turtle = content.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n")).strip();
        return new Pattern(name, comment.getFirst(), text, grid, turtle, TurtleFile.of(turtle, name + ".ttl"));
    }

    String anchor() {
        return "pattern-" + name;
    }

    private static List<String> row(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
    }

    private static String content(String name) {
        try (InputStream in = Pattern.class.getResourceAsStream("pattern/" + name + ".ttl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the pattern " + name + " cannot be read", e);
        }
    }
}

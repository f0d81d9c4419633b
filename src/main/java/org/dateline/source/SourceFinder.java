package org.dateline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** Finds the sources that paths name: a file is itself, a folder all files below it, {@code -} the standard input. */
public final class SourceFinder {
    private static final String STANDARD_INPUT = "-";

    /**
     * The sources in the order of the paths, within a folder in the order of their names. Hidden files and folders are skipped. A path that
     * cannot be followed gives a {@link Source.Unavailable} in its place. Folders are opened as the stream reaches them.
     */
    public Stream<Source> find(List<String> paths) {
        return paths.stream().flatMap(this::find);
    }

    private Stream<Source> find(String name) {
        if (name.equals(STANDARD_INPUT)) return Stream.of(new Source.StandardInput());
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return unavailable(FailureCode.MISSING_INPUT, name);
        }
        if (!Files.exists(path)) return unavailable(FailureCode.MISSING_INPUT, name);
        if (Files.isDirectory(path)) return below(path, path, List.of());
        return Stream.of(new Source.OfFile(path, path.getFileName().toString()));
    }

    /** @param above the real paths of the folders on the way here, so that a link to one of them is not followed for ever */
    private Stream<Source> below(Path top, Path folder, List<Path> above) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) return Stream.empty();
            List<Path> way = new ArrayList<>(above);
            way.add(real);
            return visibleFiles(folder).stream().flatMap(path ->
                    Files.isDirectory(path) ? below(top, path, way) : Stream.of(new Source.OfFile(path, nameBelow(top, path))));
        } catch (IOException e) {
            return unavailable(FailureCode.UNREADABLE_INPUT, folder.toString());
        }
    }

    private static List<Path> visibleFiles(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().collect(Collectors.toList());
        }
    }

    private static String nameBelow(Path top, Path file) {
        List<String> steps = new ArrayList<>();
        top.relativize(file).forEach(step -> steps.add(step.toString()));
        return String.join("/", steps);
    }

    private static Stream<Source> unavailable(FailureCode code, String name) {
        return Stream.of(new Source.Unavailable(new DatelineException(code, name)));
    }
}

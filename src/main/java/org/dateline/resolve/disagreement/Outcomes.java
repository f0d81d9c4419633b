package org.dateline.resolve.disagreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that give one happening different outcomes, of which at most one can be right.
 *
 * @param scales on each, sets of words; two words of one set say the same, two of different sets do not
 */
record Outcomes(List<List<Set<String>>> scales) {
    private static final String RESOURCE = "outcomes.txt";

    /** Those that come with the program. */
    static Outcomes standard() {
        try (InputStream in = Outcomes.class.getResourceAsStream(RESOURCE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Outcomes(lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Outcomes::scale).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Set<String>> scale(String line) {
        return Arrays.stream(line.split("\\|")).map(words -> Set.of(words.strip().split(" +"))).toList();
    }

    /** How two tellings differ, in words; empty where they do not, or where one of them uses the words of both outcomes. */
    Optional<String> between(Collection<String> left, Collection<String> right) {
        for (List<Set<String>> scale : scales) {
            List<Set<String>> one = scale.stream().filter(words -> left.stream().anyMatch(words::contains)).toList();
            List<Set<String>> other = scale.stream().filter(words -> right.stream().anyMatch(words::contains)).toList();
            if (one.size() == 1 && other.size() == 1 && one.getFirst() != other.getFirst()) return Optional.of(word(left, one.getFirst()) + " against " + word(right, other.getFirst()));
        }
        return Optional.empty();
    }

    private static String word(Collection<String> lemmas, Set<String> outcome) {
        return lemmas.stream().filter(outcome::contains).sorted().findFirst().orElseThrow();
    }
}

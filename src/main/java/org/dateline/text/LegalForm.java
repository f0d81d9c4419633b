package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** What ends the full name of a firm: "plc", "S.A.". Which words do is data, in {@code legal-forms.txt}. */
public final class LegalForm {
    private static final Set<String> FORMS = load();

    private LegalForm() {
    }

    /** Whether a name of several words ends with one. */
    public static boolean ends(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && is(name.substring(last + 1));
    }

    /** Whether a word is one. */
    public static boolean is(String word) {
        return FORMS.contains(word.replace(".", ""));
    }

    /** "Tolland" for "Tolland plc", "Vidal Hermanos" for "Vidal Hermanos, S.A."; other names as they are. */
    public static String without(String name) {
        String rest = name;
        while (ends(rest)) rest = rest.substring(0, rest.lastIndexOf(' ')).replaceAll("[\\s,]+$", "");
        return rest.isEmpty() ? name : rest;
    }

    private static Set<String> load() {
        try (InputStream in = LegalForm.class.getResourceAsStream("legal-forms.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Set.of(line.split(" ")).stream()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own legal-forms.txt cannot be read", e);
        }
    }
}

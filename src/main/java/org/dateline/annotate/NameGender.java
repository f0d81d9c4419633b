package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a first name is a man's or a woman's, by the list that comes with the language models; of a name that both bear it says nothing. Thread-safe. */
public enum NameGender {
    MALE, FEMALE;

    private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final class Holder {
        private static final Map<String, Optional<NameGender>> BY_NAME = load();
    }

    public static Optional<NameGender> of(String firstName) {
        String name = firstName.toLowerCase(Locale.ROOT);
        Optional<NameGender> own = Holder.BY_NAME.get(name);
        return own != null ? own : Holder.BY_NAME.getOrDefault(withoutMarks(name), Optional.empty());
    }

    /** The list has most names without their diacritics. */
    private static String withoutMarks(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private static Map<String, Optional<NameGender>> load() {
        try (InputStream in = NameGender.class.getResourceAsStream(RESOURCE)) {
            Map<String, Optional<NameGender>> byName = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] columns = line.split("\t");
                // the list has a few lines that say neither
                boolean tells = columns.length == 2 && (columns[1].equals("MALE") || columns[1].equals("FEMALE"));
                if (!tells) continue;
                Optional<NameGender> gender = Optional.of(valueOf(columns[1]));
                byName.merge(columns[0], gender, (one, other) -> one.equals(other) ? one : Optional.empty());
            }
            return Map.copyOf(byName);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of first names cannot be read", e);
        }
    }
}

package org.dateline.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Articles on many small stories of several subjects, written from templates with invented names; the same for the same seed. Outlets tell a story
 * in other words and with other figures, one article in six bears no date, and one in eight is a copy of another.
 */
public final class InventedPress {
    private static final String[] ONSETS = {"B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Dr", "Kl", "St", "Tr", "Gr"};
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ar", "el", "in", "or", "un", "an", "os"};
    private static final String[] GIVEN = {"Anna", "Peter", "Maria", "Thomas", "Helen", "Martin", "Laura", "Simon", "Clara", "Victor", "Nina", "Paul"};
    private static final String[] OUTLETS = {"Northline", "Daily Post", "Morning Ledger", "Valley Herald", "Evening Mirror", "Coast Tribune"};
    private static final List<String> PEOPLE = List.of("official", "witness", "president", "rival", "suspect");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final int STORIES_A_WEEK = 8;
    private static final int UNDATED = 6;
    private static final int COPIES = 8;

    private final Random random;
    private final List<Subject> subjects = subjects();
    private final Set<String> taken = new HashSet<>();

    private record Subject(List<String> headlines, List<String> leads, List<String> sentences) {
    }

    /**
     * An article as an outlet prints it.
     *
     * @param file     its name
     * @param invented the invented words in it
     */
    public record Piece(String file, String text, Set<String> invented) {
    }

    public InventedPress(long seed) {
        this.random = new Random(seed);
    }

    /** So many stories, each told by so many articles. */
    public List<Piece> stories(int stories, int articles) {
        List<Piece> pieces = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            LocalDate day = FIRST.plusDays(7L * story / STORIES_A_WEEK);
            pieces.addAll(story(story, subjects.get(story % subjects.size()), day, articles));
        }
        return pieces;
    }

    /** A word that nothing was called yet, of the given length. */
    String word(int length) {
        for (int tries = 0; tries < 10_000; tries++) {
            StringBuilder word = new StringBuilder(ONSETS[random.nextInt(ONSETS.length)]);
            while (word.length() < length) {
                word.append(NUCLEI[random.nextInt(NUCLEI.length)]).append(ONSETS[random.nextInt(ONSETS.length)].toLowerCase(Locale.ROOT));
            }
            word.setLength(length);
            if (taken.add(word.toString())) return word.toString();
        }
        throw new IllegalStateException("no words of " + length + " letters are left");
    }

    private List<Piece> story(int number, Subject subject, LocalDate day, int articles) {
        Map<String, String> cast = new HashMap<>();
        Set<String> invented = new HashSet<>();
        for (String slot : List.of("town", "city", "region", "river", "company", "country")) cast.put(slot, invent(invented));
        cast.compute("country", (slot, word) -> word + "ia");
        for (String slot : PEOPLE) cast.put(slot, GIVEN[random.nextInt(GIVEN.length)] + " " + invent(invented));
        cast.compute("company", (slot, word) -> word + " Industries");
        cast.put("union", cast.get("city") + " Dockers Union");
        cast.put("agency", cast.get("country") + " National Agency");
        cast.put("army", cast.get("region") + " Liberation Army");
        invented.add(cast.get("country"));
        int count = 5 + random.nextInt(60);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String file = "story-%04d-%d.txt".formatted(number, i);
            boolean copy = i > 0 && random.nextInt(COPIES) == 0;
            String text = copy ? pieces.getLast().text() + "\n\nReporting by " + OUTLETS[random.nextInt(OUTLETS.length)] + "\n"
                    : article(subject, cast, day, count + (random.nextInt(3) == 0 ? random.nextInt(9) : 0));
            pieces.add(new Piece(file, text, Set.copyOf(invented)));
        }
        return pieces;
    }

    private String invent(Set<String> invented) {
        String word = word(5 + random.nextInt(4));
        invented.add(word);
        return word;
    }

    private String article(Subject subject, Map<String, String> cast, LocalDate day, int count) {
        Map<String, String> slots = new HashMap<>(cast);
        slots.put("count", Integer.toString(count));
        slots.put("few", Integer.toString(3 + random.nextInt(9)));
        slots.put("many", Integer.toString(1000 + 500 * random.nextInt(9)));
        slots.put("weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        LocalDate published = day.plusDays(random.nextInt(3));
        List<String> sentences = new ArrayList<>(subject.sentences());
        Collections.shuffle(sentences, random);
        StringBuilder text = new StringBuilder(filled(any(subject.headlines()), slots)).append("\n\n");
        if (random.nextInt(UNDATED) > 0) text.append(DAY.format(published)).append("\n\n");
        text.append(cast.get("city").toUpperCase(Locale.ROOT)).append(" (").append(OUTLETS[random.nextInt(OUTLETS.length)]).append(") – ");
        text.append(filled(any(subject.leads()), slots)).append("\n\n");
        for (String sentence : sentences.subList(0, 5 + random.nextInt(3))) text.append(filled(sentence, slots)).append("\n\n");
        return text.toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String filled(String template, Map<String, String> slots) {
        String text = template;
        for (Map.Entry<String, String> slot : slots.entrySet()) text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        return text;
    }

    private static List<Subject> subjects() {
        try (InputStream in = InventedPress.class.getResourceAsStream("/growth/subjects.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .reduce((a, b) -> a + "\n" + b).orElseThrow();
            return Arrays.stream(all.split("\n=\n")).map(subject -> subject.split("\n-\n"))
                    .map(parts -> new Subject(parts[0].lines().toList(), parts[1].lines().toList(), parts[2].lines().toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

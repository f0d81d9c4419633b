package org.dateline.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.resolve.ContentWords;
import org.dateline.resolve.Passage;
import org.dateline.resolve.Passage.Determiner;

/** The sentences of an article, for what resolution needs to know of where things are told. Accounts of one sentence share its words. */
final class Passages {
    private static final String UP_TO_TWO_WORDS = "\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,2}$";
    private static final Pattern DEFINITE = before("the|this|that|these|those|his|her|its|their");
    private static final Pattern INDEFINITE = before("a|an|another|new|second|more|any|no|some|two|three");

    /**
     * A sentence.
     *
     * @param begin in code points of the article's file
     */
    record Sentence(int begin, int end, boolean headline, String text) {
    }

    private record Words(Set<String> own, Set<String> around) {
    }

    private final List<Sentence> sentences;
    private final List<Set<String>> words;
    private final Map<Set<Integer>, Words> known = new HashMap<>();

    /** @param sentences in their order */
    Passages(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.words = sentences.stream().map(sentence -> ContentWords.of(sentence.text)).toList();
    }

    /** @param mentions where its words begin, in code points of the article's file; may be empty */
    Passage of(Set<Integer> mentions) {
        TreeSet<Integer> told = new TreeSet<>();
        mentions.forEach(begin -> at(begin).ifPresent(told::add));
        if (told.isEmpty()) return Passage.at(mentions.stream().min(Integer::compare).orElse(0));
        int first = mentions.stream().min(Integer::compare).orElseThrow();
        Words in = known.computeIfAbsent(told, this::words);
        return new Passage(in.own, in.around, first, told.first(), told.stream().anyMatch(i -> sentences.get(i).headline),
                determiner(sentences.get(told.first()), first));
    }

    private Optional<Integer> at(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).begin <= offset && offset < sentences.get(i).end) return Optional.of(i);
        }
        return Optional.empty();
    }

    private Words words(Set<Integer> told) {
        Set<String> own = new HashSet<>();
        Set<String> around = new HashSet<>();
        for (int i : told) {
            own.addAll(words.get(i));
            for (int near = Math.max(0, i - 1); near <= Math.min(words.size() - 1, i + 1); near++) around.addAll(words.get(near));
        }
        return new Words(Set.copyOf(own), Set.copyOf(around));
    }

    private static Determiner determiner(Sentence sentence, int begin) {
        String text = sentence.text;
        int length = Math.clamp(begin - sentence.begin, 0, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, length));
        if (DEFINITE.matcher(before).find()) return Determiner.DEFINITE;
        return INDEFINITE.matcher(before).find() ? Determiner.INDEFINITE : Determiner.NONE;
    }

    private static Pattern before(String determiners) {
        return Pattern.compile("\\b(?:" + determiners + ")" + UP_TO_TWO_WORDS, Pattern.CASE_INSENSITIVE);
    }
}

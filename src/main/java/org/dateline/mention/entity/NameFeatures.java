package org.dateline.mention.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.KnownNames;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.WordVectors;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;

/**
 * What speaks for one or another class of what bears a name: the recogniser's labels, the name's own words, the words it stands among, and where in the space
 * of {@link WordVectors} these lie.
 */
final class NameFeatures {
    private static final Set<Cue> SPEECH = Set.of(Cue.REPORTS, Cue.REPORTS_APPEAL, Cue.REPORTS_DENIAL, Cue.BELIEVES);
    private static final int LONGEST_AGE = 3;
    /** Makes a direction of the space weigh about as much as a feature that is there or not. */
    private static final double VECTOR_WEIGHT = 2.5;

    private final KindNouns kinds;
    private final Lexicon lexicon;

    NameFeatures(KindNouns kinds, Lexicon lexicon) {
        this.kinds = kinds;
        this.lexicon = lexicon;
    }

    /** Each feature with its value: for what a mention shows the part of the mentions that show it, else 1. */
    Map<String, Double> of(Group group) {
        List<Candidate> names = group.members().stream().filter(Candidate::isName).toList();
        Map<String, Double> features = new HashMap<>();
        for (Candidate name : names) {
            Map<String, Double> own = new HashMap<>();
            ofMention(name, own);
            own.keySet().forEach(f -> features.merge(f, 1.0 / names.size(), Double::sum));
        }
        ofName(group.name(), features);
        features.put("now " + group.type(), 1.0);
        for (String kind : group.kinds()) kinds.typeOf(kind).ifPresent(type -> features.put("described as " + type, 1.0));
        vector("name", List.of(group.name().split("\\s+")), features);
        vector("governor", names.stream().flatMap(NameFeatures::governor).toList(), features);
        vector("noun before", names.stream().flatMap(this::nounsBefore).toList(), features);
        return features;
    }

    /** The mean of the words' vectors, a feature for each direction of the space. */
    private static void vector(String what, List<String> words, Map<String, Double> features) {
        List<float[]> vectors = words.stream().flatMap(word -> WordVectors.of(word).stream()).toList();
        for (float[] vector : vectors) {
            for (int i = 0; i < vector.length; i++) features.merge(what + " ~" + i, VECTOR_WEIGHT * vector[i] / vectors.size(), Double::sum);
        }
    }

    private static Stream<String> governor(Candidate name) {
        return name.sentence().governor(name.mention().head()).filter(d -> !d.relation().equals("appos")).map(d -> name.sentence().token(d.governor()).lemma()).stream();
    }

    private Stream<String> nounsBefore(Candidate name) {
        Sentence sentence = name.sentence();
        Stream<String> modifiers = sentence.dependents(name.mention().head()).stream().filter(d -> d.relation().equals("compound")).map(d -> sentence.token(d.dependent()))
                .filter(token -> !token.isProperNoun()).map(Token::word);
        int first = first(name);
        return Stream.concat(modifiers, first > 0 && sentence.token(first - 1).isNoun() ? Stream.of(sentence.token(first - 1).word()) : Stream.empty());
    }

    /** Where the name begins with its title and who its bearer is said to be, but without the noun for a body: "agency" of "agency Corvus". */
    private int first(Candidate name) {
        Sentence sentence = name.sentence();
        int first = name.mention().head();
        while (first > 0 && name.mention().evidence().span().contains(sentence.token(first - 1).span()) && !isBodyBefore(sentence, first)) first--;
        return first;
    }

    private boolean isBodyBefore(Sentence sentence, int first) {
        Token before = sentence.token(first - 1);
        return sentence.token(first).isProperNoun() && !before.isProperNoun() && kinds.tellsKind(before) && !kinds.isPerson(before);
    }

    private boolean isTitled(Candidate name) {
        return !name.mention().text().equals(name.name()) && name.sentence().token(first(name)).span().begin() == name.mention().evidence().span().begin();
    }

    private static void ofName(String name, Map<String, Double> features) {
        List<String> words = List.of(name.split("[\\s]+"));
        features.put("words " + Math.min(words.size(), 4), 1.0);
        if (KnownNames.isSettlement(name)) features.put("settlement" + (words.size() == 1 ? "" : " of several words"), 1.0);
        if (KnownNames.isGivenName(words.getFirst())) features.put(words.size() == 1 ? "given name alone" : "given name first", 1.0);
        if (name.matches("\\p{Lu}{2,6}")) features.put("capitals", 1.0);
        if (name.matches(".*\\d.*")) features.put("digits", 1.0);
        if (words.contains("of") || words.contains("and") || words.contains("&") || words.contains("for")) features.put("of", 1.0);
        if (name.indexOf('-') > 0) features.put("hyphen", 1.0);
    }

    private void ofMention(Candidate name, Map<String, Double> features) {
        Sentence sentence = name.sentence();
        int head = name.mention().head();
        Token token = sentence.token(head);
        features.put("label " + token.name(), 1.0);
        features.put("tag " + token.pos(), 1.0);
        name.type().ifPresent(type -> features.put((name.certain() ? "by words " : "by label ") + type, 1.0));
        int first = first(name);
        int last = head;
        while (last + 1 < sentence.tokens().size() && name.mention().evidence().span().contains(sentence.token(last + 1).span())) last++;
        if (last > first) kinds.typeOf(KindNouns.lemma(sentence.token(last))).ifPresent(type -> features.put("ends in " + type, 1.0));
        if (isTitled(name)) features.put("titled", 1.0);
        before(sentence, first, features);
        after(sentence, last, features);
        grammar(sentence, head, features);
    }

    private void before(Sentence sentence, int first, Map<String, Double> features) {
        if (first == 0) {
            features.put("opens", 1.0);
            return;
        }
        Token before = sentence.token(first - 1);
        String word = before.word().toLowerCase(Locale.ROOT);
        if (before.pos().equals("IN") || before.pos().equals("TO") || word.equals("the") || word.equals("a")) features.put("after " + word, 1.0);
        else if (before.isNoun()) kinds.typeOf(KindNouns.lemma(before)).ifPresent(type -> features.put("after " + type, 1.0));
        else if (before.isVerb()) features.put("after verb", 1.0);
    }

    private void after(Sentence sentence, int last, Map<String, Double> features) {
        if (last + 1 >= sentence.tokens().size()) return;
        Token after = sentence.token(last + 1);
        String word = after.word().toLowerCase(Locale.ROOT);
        if (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’")) {
            features.put("possessor", 1.0);
            if (last + 2 < sentence.tokens().size()) kinds.typeOf(KindNouns.lemma(sentence.token(last + 2))).ifPresent(type -> features.put("possessor of " + type, 1.0));
        } else if (word.equals(",") && last + 2 < sentence.tokens().size()) {
            Token next = sentence.token(last + 2);
            String second = next.word().toLowerCase(Locale.ROOT);
            if (next.pos().equals("CD") && next.word().length() < LONGEST_AGE) features.put("aged", 1.0);
            if (Set.of("who", "whose", "where", "which").contains(second)) features.put("before " + second, 1.0);
            if (next.isProperNoun()) features.put("before " + next.name(), 1.0);
        } else if (after.isVerb()) {
            features.put("before verb", 1.0);
        } else if (after.isNoun()) {
            kinds.typeOf(KindNouns.lemma(after)).ifPresent(type -> features.put("before " + type, 1.0));
        }
    }

    private void grammar(Sentence sentence, int head, Map<String, Double> features) {
        Optional<Dependency> up = sentence.governor(head);
        String relation = up.map(Dependency::relation).orElse("root");
        String preposition = sentence.dependents(head).stream().filter(d -> d.relation().equals("case")).map(d -> sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT))
                .findFirst().orElse("");
        features.put("as " + relation + (preposition.isEmpty() ? "" : " " + preposition), 1.0);
        if (!preposition.isEmpty()) features.put("with " + preposition, 1.0);
        up.ifPresent(d -> {
            Token above = sentence.token(d.governor());
            if (above.isNoun()) kinds.typeOf(KindNouns.lemma(above)).ifPresent(type -> features.put("as " + relation + " of " + type, 1.0));
            boolean speaks = above.isVerb() && lexicon.entry(above.lemma(), PartOfSpeech.VERB).filter(e -> e.cues().stream().anyMatch(SPEECH::contains)).isPresent();
            if (speaks && relation.equals("nsubj")) features.put("speaks", 1.0);
            if (relation.equals("conj")) features.put("beside " + above.name(), 1.0);
        });
        for (Dependency d : sentence.dependents(head)) {
            Token below = sentence.token(d.dependent());
            if (d.relation().equals("conj")) features.put("beside " + below.name(), 1.0);
            if (d.relation().equals("appos")) kinds.typeOf(KindNouns.lemma(below)).ifPresent(type -> features.put("that is " + type, 1.0));
        }
    }
}

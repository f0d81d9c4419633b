package org.dateline.mention.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.time.TimeMention;

/** What speaks for and against a verb's telling of an event: what the lexicon knows of it, its form, who and what and when stands with it, and where it stands. */
final class VerbFeatures {
    private static final int EARLY = 4;
    private static final int MANY_READINGS = 3;
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl");
    private static final Set<String> HABITS = Set.of("often", "usually", "always", "sometimes", "generally");
    private static final Set<String> NOT = Set.of("not", "n't", "never");
    private static final Set<String> QUESTIONS = Set.of("when", "how", "where", "why");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Token verb;
    private final Map<String, Double> features = new HashMap<>();

    private VerbFeatures(Lexicon lexicon, Sentence sentence, Token verb) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.verb = verb;
    }

    static Map<String, Double> of(Lexicon lexicon, Sentence sentence, Token verb, EntityIndex entities, List<TimeMention> times) {
        VerbFeatures of = new VerbFeatures(lexicon, sentence, verb);
        of.add("form " + verb.pos());
        of.add("in " + sentence.block());
        if (sentence.index() < EARLY) of.add("early");
        of.known();
        of.arguments(entities, times);
        of.words();
        return of.features;
    }

    private void add(String feature) {
        features.put(feature, 1.0);
    }

    private void known() {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        Optional<LexicalEntry> entry = lexicon.entry(lemma, PartOfSpeech.VERB);
        add(entry.map(e -> "readings " + Math.min(MANY_READINGS, e.senses().size())).orElse("unknown"));
        entry.ifPresent(e -> e.cues().forEach(cue -> add("cue " + cue)));
        for (LexicalEntry phrase : lexicon.phrases(lemma, PartOfSpeech.VERB)) {
            if (PhraseMatcher.match(sentence, verb.index(), phrase).isEmpty()) continue;
            add("phrase");
            phrase.cues().forEach(cue -> add("phrase cue " + cue));
        }
    }

    private void arguments(EntityIndex entities, List<TimeMention> times) {
        for (Dependency argument : sentence.arguments(verb.index())) {
            String relation = argument.relation();
            String plain = relation.split(":")[0];
            Optional<String> place = place(relation, plain);
            place.ifPresent(it -> add("has " + it));
            Optional<EntityMention> entity = place.flatMap(it -> entities.mentionAt(sentence.index(), argument.dependent()));
            entity.ifPresent(it -> add(place.orElseThrow() + " " + it.form()));
            if (entity.isPresent() && entities.at(sentence.index(), argument.dependent()).orElseThrow().isNamed()) add("named");
            if (CLAUSES.contains(plain)) add("has " + plain);
            if (times.stream().anyMatch(time -> time.head() == argument.dependent())) add("time");
            if (plain.equals("obl") && relation.length() > plain.length()) add("with " + relation.substring(plain.length() + 1));
        }
        if (sentence.arguments(verb.index()).isEmpty()) add("bare");
    }

    private static Optional<String> place(String relation, String plain) {
        if (Filler.SUBJECTS.contains(relation)) return Optional.of("subject");
        if (Filler.OBJECTS.contains(relation)) return Optional.of("object");
        return Optional.of(plain).filter(Set.of("obl", "iobj", "compound")::contains);
    }

    /** The small words that hang on it. */
    private void words() {
        for (Dependency dependent : sentence.dependents(verb.index())) {
            Token token = sentence.token(dependent.dependent());
            String word = token.lemma().toLowerCase(Locale.ROOT);
            switch (dependent.relation()) {
                case "aux" -> {
                    if (token.pos().equals("MD")) add("modal");
                    add((token.pos().equals("MD") ? "modal " : "auxiliary ") + word);
                }
                case "mark" -> add("mark " + word);
                case "advmod" -> {
                    if (NOT.contains(word)) add("negated");
                    if (HABITS.contains(word)) add("habit");
                    if (QUESTIONS.contains(word)) add("question");
                }
                default -> { }
            }
        }
    }
}

package org.dateline.mention.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.NamedEvents;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.SenseWidening;
import org.dateline.mention.time.CalendarWords;
import org.dateline.mention.time.TimeMention;

/**
 * Finds the words that tell of events: verbs, nouns, adjectives and phrases of the lexicon, and what a wider resource adds to them.
 * States, auxiliaries, plain reporting verbs, aspectual and light verbs (whose object is the event) are none. Thread-safe.
 */
public final class EventFinder {
    private static final Set<String> GRAMMATICAL = Set.of("aux", "aux:pass", "cop", "case", "mark", "fixed", "cc", "flat");
    private static final Set<String> INSIDE_NOUN_PHRASE = Set.of("DT", "JJ", "PRP$", "POS", "CD");
    private static final Set<String> MANY = Set.of("many", "more", "most", "few", "several");
    private static final Set<String> NUMBERS = Set.of("number", "total", "count", "majority", "ten", "dozen", "hundred", "thousand", "million");
    private static final String PLAIN_EVENT = "Event";
    /** What a phrase without an event reading does when it is not merely one that reports. */
    private static final Set<Cue> NOTHING = Set.of(Cue.STATE, Cue.ASPECT, Cue.LIGHT, Cue.REPORTS_DENIAL, Cue.MAKES_DENIED, Cue.MAKES_ONGOING);

    private final Lexicon lexicon;
    private final SenseWidening widening;
    private final SenseChooser chooser;
    private final LikelyVerbs likelyVerbs;
    private final NamedEvents names;

    public EventFinder(Lexicon lexicon, SenseWidening widening) {
        this.lexicon = lexicon;
        this.widening = widening;
        this.chooser = new SenseChooser(lexicon);
        this.likelyVerbs = new LikelyVerbs(lexicon);
        this.names = new NamedEvents(lexicon);
    }

    /**
     * The triggers of a sentence in the order of their heads.
     *
     * @param times the sentence's own
     */
    public List<EventMention> find(Sentence sentence, EntityIndex entities, List<TimeMention> times) {
        List<EventMention> known = known(sentence, entities);
        Stream<EventMention> likely = undecided(sentence, entities, known).stream().flatMap(verb -> likelyVerbs.sense(sentence, verb, entities, times)
                .map(sense -> new EventMention(new Evidence(sentence.index(), verb.span()), verb.index(), verb.lemma().toLowerCase(Locale.ROOT), sense, true)).stream());
        return Stream.concat(known.stream(), likely).sorted(Comparator.comparingInt(EventMention::head)).toList();
    }

    private List<EventMention> known(Sentence sentence, EntityIndex entities) {
        List<EventMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) trigger(sentence, token, entities).ifPresent(found::add);
        return found.stream().filter(m -> !isPartOfPhrase(m, found)).toList();
    }

    /** The verbs that the lexicon does not take for events here, and that do not serve others either. */
    List<Token> undecided(Sentence sentence, EntityIndex entities) {
        return undecided(sentence, entities, known(sentence, entities));
    }

    private List<Token> undecided(Sentence sentence, EntityIndex entities, List<EventMention> known) {
        return sentence.tokens().stream().filter(verb -> verb.isVerb() && !GRAMMATICAL.contains(relation(sentence, verb)) && !relation(sentence, verb).equals("amod"))
                .filter(verb -> known.stream().noneMatch(m -> m.evidence().span().contains(verb.span())))
                .filter(verb -> likelyVerbs.mayTell(verb) && !isEmptyPhrase(sentence, verb, entities) && !isEmptyVerb(sentence, verb, cues(verb), entities)).toList();
    }

    private Set<Cue> cues(Token verb) {
        return lexicon.entry(verb.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB).map(LexicalEntry::cues).orElse(Set.of());
    }

    /** "control" is no trigger of its own in "took control". */
    private static boolean isPartOfPhrase(EventMention mention, List<EventMention> all) {
        return all.stream().anyMatch(other -> other != mention && other.lemma().indexOf(' ') > 0
                && other.evidence().span().contains(mention.evidence().span()));
    }

    private Optional<EventMention> trigger(Sentence sentence, Token token, EntityIndex entities) {
        if (GRAMMATICAL.contains(relation(sentence, token))) return Optional.empty();
        PartOfSpeech partOfSpeech = PartOfSpeech.of(token);
        return switch (partOfSpeech) {
            case VERB -> verb(sentence, token, entities);
            case NOUN -> noun(sentence, token, entities);
            case ADJECTIVE -> adjective(sentence, token, entities);
            case ADVERB, PREPOSITION, OTHER -> Optional.empty();
        };
    }

    private Optional<EventMention> verb(Sentence sentence, Token verb, EntityIndex entities) {
        Optional<EventMention> phrase = phrase(sentence, verb, PartOfSpeech.VERB, entities);
        if (phrase.isPresent() || isEmptyPhrase(sentence, verb, entities)) return phrase;
        Optional<LexicalEntry> entry = lexicon.entry(verb.lemma(), PartOfSpeech.VERB);
        Set<Cue> cues = entry.map(LexicalEntry::cues).orElse(Set.of());
        if (isEmptyVerb(sentence, verb, cues, entities) || isFinding(sentence, verb, cues)) return Optional.empty();
        boolean modifier = relation(sentence, verb).equals("amod") && !hasObjectBehind(sentence, verb);
        if (modifier && !isKnownQuality(verb)) return Optional.empty();
        Optional<Sense> sense = entry.flatMap(e -> chooser.choose(e.senses(), sentence, verb.index(), entities));
        // what tells of a state tells of an event only with the arguments that a reading wants: "tried the thief", not "tried to flee"
        if (cues.contains(Cue.STATE) && sense.filter(s -> !s.wants().isEmpty()).isEmpty()) return Optional.empty();
        if (sense.isEmpty() && (entry.isPresent() && !cues.isEmpty() || modifier)) return Optional.empty();
        if (sense.isEmpty() && entry.isEmpty()) sense = widening.sense(verb.lemma(), PartOfSpeech.VERB);
        return sense.filter(s -> !modifier || !s.eventType().equals(PLAIN_EVENT)).map(s -> mention(sentence, verb.index(), verb.index(), verb.lemma(), s));
    }

    /** "From seizing the ferry", "after seizing Velm": no attribute, whatever the parser takes it for. */
    private static boolean hasObjectBehind(Sentence sentence, Token verb) {
        if (verb.index() + 1 >= sentence.tokens().size()) return false;
        Token next = sentence.token(verb.index() + 1);
        boolean opensNounPhrase = verb.index() == 0 || !INSIDE_NOUN_PHRASE.contains(sentence.token(verb.index() - 1).pos());
        return Set.of("DT", "PRP$").contains(next.pos()) || verb.pos().equals("VBG") && opensNounPhrase;
    }

    /** "The destroyed homes" tells of a destruction; "a retired judge", "the banned drug" only say what kind of judge and drug it is. */
    private boolean isKnownQuality(Token participle) {
        return lexicon.entry(participle.word().toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE).filter(e -> !e.senses().isEmpty()).isPresent();
    }

    /** "War broke out" tells of the war. */
    private boolean isEmptyPhrase(Sentence sentence, Token verb, EntityIndex entities) {
        return lexicon.phrases(verb.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.VERB).stream()
                .anyMatch(e -> tellsOfNothing(e) ? standsTogether(sentence, verb, e)
                        : !e.senses().isEmpty() && isEmptyVerb(sentence, verb, e.cues(), entities) && PhraseMatcher.match(sentence, verb.index(), e).isPresent());
    }

    /** "Ruled out" is no ruling, what is paid "in advance" no advance. */
    private static boolean tellsOfNothing(LexicalEntry phrase) {
        return phrase.senses().isEmpty() && !Collections.disjoint(phrase.cues(), NOTHING);
    }

    /** What stands between the words may make them a verb with a place or time: "seized the town on Thursday". */
    private static boolean standsTogether(Sentence sentence, Token verb, LexicalEntry phrase) {
        return PhraseMatcher.match(sentence, verb.index(), phrase).filter(words -> words[words.length - 1] == verb.index() + words.length).isPresent();
    }

    /** A light or aspectual verb tells of nothing but what its object or complement does. */
    private boolean isEmptyVerb(Sentence sentence, Token verb, Set<Cue> cues, EntityIndex entities) {
        if (cues.contains(Cue.ASPECT) && sentence.dependents(verb.index()).stream().anyMatch(d -> Set.of("xcomp", "ccomp").contains(d.relation()))) return true;
        if (!cues.contains(Cue.LIGHT) && !cues.contains(Cue.ASPECT)) return false;
        return sentence.arguments(verb.index()).stream().filter(d -> Set.of("obj", "nsubj:pass", "nsubj").contains(d.relation()))
                .anyMatch(d -> noun(sentence, sentence.token(d.dependent()), entities).isPresent());
    }

    /** "The inquiry found that the valve had failed" says something and tells of nothing else. */
    private static boolean isFinding(Sentence sentence, Token verb, Set<Cue> cues) {
        return cues.contains(Cue.SHOWS) && sentence.dependents(verb.index()).stream().anyMatch(d -> d.relation().equals("ccomp"));
    }

    private Optional<EventMention> noun(Sentence sentence, Token noun, EntityIndex entities) {
        if (!noun.isNoun()) return Optional.empty();
        Optional<NamedEvents.Name> name = names.around(sentence, noun.index());
        if (name.isPresent()) return name.filter(n -> n.head() == noun.index()).flatMap(n -> named(sentence, n, entities));
        if (isInName(sentence, noun) || isPlace(sentence, noun, entities)) return Optional.empty();
        Optional<EventMention> phrase = phrase(sentence, noun, PartOfSpeech.NOUN, entities);
        if (phrase.isPresent() || isInEmptyPhrase(sentence, noun)) return phrase;
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        Optional<LexicalEntry> entry = lexicon.entry(noun.word().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).or(() -> lexicon.entry(lemma, PartOfSpeech.NOUN));
        if (entry.filter(e -> e.cues().contains(Cue.STATE) || e.entityType().isPresent()).isPresent()) return Optional.empty();
        Optional<Sense> sense = entry.flatMap(e -> chooser.choose(e.senses(), sentence, noun.index(), entities));
        boolean counted = entry.filter(e -> e.cues().contains(Cue.COUNTED)).isPresent() && isCounted(sentence, noun);
        if (counted && sense.filter(Sense::isFree).isPresent()) return Optional.empty();
        if (sense.isEmpty() && entry.isEmpty()) sense = widening.sense(lemma, PartOfSpeech.NOUN);
        if (relation(sentence, noun).equals("compound") && sense.filter(s -> s.eventType().equals(PLAIN_EVENT)).isPresent()) return Optional.empty();
        return sense.filter(s -> !isCompoundOfEvent(sentence, noun)).map(s -> mention(sentence, noun.index(), noun.index(), lemma, s));
    }

    /** "155 votes", "the number of cases", "thousands of votes", "most cases". */
    private static boolean isCounted(Sentence sentence, Token noun) {
        if (!noun.pos().equals("NNS")) return false;
        boolean numbered = sentence.dependents(noun.index()).stream().anyMatch(d -> d.relation().equals("nummod") || d.relation().equals("amod") && MANY.contains(sentence.token(d.dependent()).lemma()));
        return numbered || sentence.governor(noun.index()).filter(d -> d.relation().equals("nmod") && NUMBERS.contains(sentence.token(d.governor()).lemma())).isPresent();
    }

    private Optional<EventMention> named(Sentence sentence, NamedEvents.Name name, EntityIndex entities) {
        return names.entry(sentence, name).flatMap(e -> chooser.choose(e.senses(), sentence, name.head(), entities)
                .map(sense -> new EventMention(new Evidence(sentence.index(), sentence.cover(name.noun(), name.last())), name.head(), e.lemma(), sense)));
    }

    private boolean isInEmptyPhrase(Sentence sentence, Token noun) {
        return lexicon.phrases(noun.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).stream()
                .anyMatch(e -> tellsOfNothing(e) && PhraseMatcher.match(sentence, noun.index(), e).isPresent());
    }

    /** "rescue operation" tells of one event, by its head; "rescue workers" and "rescue boat" of none. */
    private boolean isCompoundOfEvent(Sentence sentence, Token noun) {
        return sentence.governor(noun.index()).filter(d -> d.relation().equals("compound"))
                .flatMap(d -> lexicon.entry(sentence.token(d.governor()).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN))
                .filter(e -> !e.senses().isEmpty() || e.entityType().isPresent() || !e.kinds().isEmpty()).isPresent();
    }

    /** A capitalised word inside a name ("Battle Creek") tells of nothing; one that only opens a heading does. */
    private static boolean isInName(Sentence sentence, Token noun) {
        if (!noun.isProperNoun()) return !noun.name().equals("O");
        if (!noun.name().equals("O") || CalendarWords.isDayOrMonth(noun.word())) return true;
        return sentence.tokens().stream().anyMatch(t -> Math.abs(t.index() - noun.index()) == 1 && t.isProperNoun());
    }

    /** "a base on Reunion". */
    private static boolean isPlace(Sentence sentence, Token noun, EntityIndex entities) {
        return noun.isProperNoun() && entities.at(sentence.index(), noun.index()).filter(e -> e.type().isLocation()).isPresent();
    }

    private Optional<EventMention> adjective(Sentence sentence, Token adjective, EntityIndex entities) {
        return lexicon.entry(adjective.lemma().toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE)
                .flatMap(e -> chooser.choose(e.senses(), sentence, adjective.index(), entities))
                .map(s -> mention(sentence, adjective.index(), adjective.index(), adjective.lemma().toLowerCase(Locale.ROOT), s));
    }

    private Optional<EventMention> phrase(Sentence sentence, Token head, PartOfSpeech partOfSpeech, EntityIndex entities) {
        for (LexicalEntry entry : lexicon.phrases(head.lemma().toLowerCase(Locale.ROOT), partOfSpeech)) {
            if (entry.senses().isEmpty()) continue;
            Optional<int[]> tokens = PhraseMatcher.match(sentence, head.index(), entry);
            if (tokens.isEmpty()) continue;
            if (partOfSpeech == PartOfSpeech.VERB && isEmptyVerb(sentence, head, entry.cues(), entities)) return Optional.empty();
            Optional<Sense> sense = chooser.choose(entry.senses(), sentence, head.index(), entities);
            if (sense.isPresent()) return Optional.of(mention(sentence, head.index(), tokens.get(), entry.lemma(), sense.get()));
        }
        return Optional.empty();
    }

    private static EventMention mention(Sentence sentence, int head, int[] tokens, String lemma, Sense sense) {
        int first = Math.min(head, tokens[0]);
        int last = Math.max(head, tokens[tokens.length - 1]);
        boolean compact = last - first <= tokens.length + 1;
        return compact ? new EventMention(new Evidence(sentence.index(), sentence.cover(first, last)), head, lemma, sense) : mention(sentence, head, head, lemma, sense);
    }

    private static EventMention mention(Sentence sentence, int head, int last, String lemma, Sense sense) {
        return new EventMention(new Evidence(sentence.index(), sentence.cover(head, last)), head, lemma, sense);
    }

    private static String relation(Sentence sentence, Token token) {
        return sentence.governor(token.index()).map(Dependency::relation).orElse("root");
    }
}

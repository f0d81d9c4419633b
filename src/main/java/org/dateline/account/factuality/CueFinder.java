package org.dateline.account.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;

/** Finds the lexicon's words and phrases in sentences, for what they do to the statement around them. */
public final class CueFinder {
    /** Words that may stand between the words of a verb phrase: "ruled it out". */
    private static final int WIDEST_GAP = 2;

    /**
     * An entry of the lexicon as it stands in a sentence.
     *
     * @param tokens its words' indexes, in order
     */
    public record Match(LexicalEntry entry, List<Integer> tokens) {
        public Match {
            tokens = List.copyOf(tokens);
        }

        public boolean has(Cue cue) {
            return entry.cues().contains(cue);
        }

        public int first() {
            return tokens.getFirst();
        }

        public int last() {
            return tokens.getLast();
        }
    }

    private final Lexicon lexicon;

    public CueFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The longest phrase with a cue that has this token as its head, else the token's own entry; with a cue in either case. */
    public Optional<Match> at(Sentence sentence, int token) {
        Token head = sentence.token(token);
        // "Per Dahl", "Will Baker", "Theresa May"
        if (head.name().equals("PERSON") && !head.isVerb()) return Optional.empty();
        for (PartOfSpeech pos : readings(head)) {
            for (String lemma : lemmas(head, pos)) {
                for (LexicalEntry phrase : lexicon.phrases(lemma, pos)) {
                    Optional<Match> match = phrase.cues().isEmpty() ? Optional.empty() : match(sentence, token, phrase);
                    if (match.isPresent()) return match;
                }
                Optional<LexicalEntry> word = lexicon.entry(lemma, pos).filter(e -> !e.cues().isEmpty());
                if (word.isPresent()) return Optional.of(new Match(word.get(), List.of(token)));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase with a cue that begins here, whatever the tagger takes its first word for: "according to". */
    public Optional<Match> prepositionAt(Sentence sentence, int token) {
        return lemmas(sentence.token(token), PartOfSpeech.PREPOSITION).stream()
                .flatMap(lemma -> lexicon.phrases(lemma, PartOfSpeech.PREPOSITION).stream()).filter(phrase -> !phrase.cues().isEmpty())
                .map(phrase -> match(sentence, token, phrase)).flatMap(Optional::stream).findFirst();
    }

    public boolean has(Sentence sentence, int token, Cue cue) {
        return at(sentence, token).filter(m -> m.has(cue)).isPresent();
    }

    /** Whether the word can tell of an event. */
    public boolean tellsOfEvent(Token token) {
        return readings(token).stream().anyMatch(pos -> lexicon.entry(token.lemma(), pos).filter(e -> !e.senses().isEmpty()).isPresent());
    }

    /** Whether the two tell of events of one type, in their usual readings: "gather" and "celebrate". */
    boolean areOfOneType(Token a, Token b) {
        Optional<String> type = usualType(a);
        return type.isPresent() && type.equals(usualType(b));
    }

    /** Whether the word tells of something that somebody does, not of what befalls somebody. */
    boolean isDeed(Token token) {
        return tellsOfEvent(token) && usualType(token).filter(type -> lexicon.has(type, EventTrait.BEFALLS)).isEmpty();
    }

    /** Whether the word says something about statements, but tells of no event itself. */
    boolean isOnlyCue(Sentence sentence, int token) {
        return at(sentence, token).filter(match -> match.entry().senses().isEmpty()).isPresent();
    }

    /** The cues of a participle as an adjective. */
    Set<Cue> participleCues(Token token) {
        return lexicon.entry(token.word().toLowerCase(Locale.ROOT), PartOfSpeech.ADJECTIVE).map(LexicalEntry::cues).orElse(Set.of());
    }

    private Optional<String> usualType(Token token) {
        return readings(token).stream().flatMap(pos -> lexicon.entry(token.lemma(), pos).stream()).flatMap(e -> e.senses().stream()).map(Sense::eventType).findFirst()
                .filter(type -> !type.equals("Event"));
    }

    /** A participle may be listed as a verb or as an adjective, and the tagger mixes adverbs, particles and prepositions. */
    private static List<PartOfSpeech> readings(Token token) {
        PartOfSpeech own = PartOfSpeech.of(token);
        return switch (token.pos()) {
            case "VBN", "VBG" -> List.of(PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE);
            case "JJ" -> List.of(PartOfSpeech.ADJECTIVE, PartOfSpeech.VERB);
            case "IN", "TO" -> List.of(PartOfSpeech.PREPOSITION, PartOfSpeech.OTHER);
            case "RP", "RB" -> List.of(PartOfSpeech.ADVERB, PartOfSpeech.PREPOSITION);
            case "DT" -> List.of(PartOfSpeech.OTHER, PartOfSpeech.ADJECTIVE);
            default -> List.of(own);
        };
    }

    private static List<String> lemmas(Token token, PartOfSpeech pos) {
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean lemmaIsForm = token.lemma().equals(word);
        if (pos == PartOfSpeech.VERB && !lemmaIsForm) return List.of(token.lemma());
        return lemmaIsForm ? List.of(word) : List.of(token.lemma(), word);
    }

    private static Optional<Match> match(Sentence sentence, int head, LexicalEntry phrase) {
        String[] words = phrase.lemma().split(" ");
        return switch (phrase.partOfSpeech()) {
            case VERB -> forward(sentence, head, words, WIDEST_GAP, phrase);
            case PREPOSITION -> forward(sentence, head, words, 0, phrase);
            default -> backward(sentence, head, words, phrase);
        };
    }

    private static Optional<Match> forward(Sentence sentence, int head, String[] words, int gap, LexicalEntry phrase) {
        List<Integer> tokens = new ArrayList<>(List.of(head));
        int at = head;
        for (int i = 1; i < words.length; i++) {
            int next = find(sentence, at + 1, at + 1 + gap, words[i]);
            if (next < 0) return Optional.empty();
            tokens.add(next);
            at = next;
        }
        return Optional.of(new Match(phrase, tokens));
    }

    private static Optional<Match> backward(Sentence sentence, int head, String[] words, LexicalEntry phrase) {
        int first = head - words.length + 1;
        if (first < 0) return Optional.empty();
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!isWord(sentence.token(first + i), words[i])) return Optional.empty();
            tokens.add(first + i);
        }
        return Optional.of(new Match(phrase, tokens));
    }

    /** Articles and possessors inside a phrase are not counted and not listed: "in the words of", "in his opinion". */
    private static int find(Sentence sentence, int from, int to, String word) {
        int last = to;
        for (int i = from; i <= last && i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (isWord(token, word)) return i;
            if (token.pos().equals(",")) return -1;
            if (token.pos().equals("DT") || token.pos().equals("PRP$")) last++;
        }
        return -1;
    }

    private static boolean isWord(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.word().equalsIgnoreCase(word);
    }
}

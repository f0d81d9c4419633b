package org.dateline.mention.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Names that events bear, and nobody else: "Hurricane Ana", "Operation Grey Dawn". */
public final class NamedEvents {
    /** The kind of those nouns that an event's name follows. */
    private static final String NAMED = "namedEvent";

    private final Lexicon lexicon;

    /**
     * An event's name with the noun before it.
     *
     * @param noun index of the noun
     * @param last index of the last word of the name
     * @param head index of the word that the sentence hangs the whole on
     */
    public record Name(int noun, int last, int head) {
        public boolean contains(int token) {
            return noun <= token && token <= last;
        }
    }

    public NamedEvents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name that holds this token. */
    public Optional<Name> around(Sentence sentence, int token) {
        int noun = token;
        while (noun >= 0 && isCapitalised(sentence.token(noun))) {
            Optional<Name> name = from(sentence, noun).filter(n -> n.contains(token));
            if (name.isPresent()) return name;
            noun--;
        }
        return Optional.empty();
    }

    /** What the lexicon says of the noun. */
    public Optional<LexicalEntry> entry(Sentence sentence, Name name) {
        return lexicon.entry(sentence.token(name.noun()).word().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN);
    }

    private Optional<Name> from(Sentence sentence, int noun) {
        boolean named = lexicon.entry(sentence.token(noun).word().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN).filter(e -> e.kinds().contains(NAMED)).isPresent();
        if (!named) return Optional.empty();
        int last = noun;
        while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).isProperNoun() && isCapitalised(sentence.token(last + 1))) last++;
        // "Storm Warning Service", "Operation Room": other words of the lexicon make no name
        return last == noun || isWord(sentence.token(noun + 1)) ? Optional.empty() : Optional.of(new Name(noun, last, head(sentence, noun, last)));
    }

    private boolean isWord(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return lexicon.entry(word, PartOfSpeech.NOUN).isPresent() || lexicon.entry(word, PartOfSpeech.VERB).isPresent();
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.governor(i).filter(d -> first <= d.governor() && d.governor() <= last).isEmpty()) return i;
        }
        return last;
    }
}

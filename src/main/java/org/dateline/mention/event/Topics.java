package org.dateline.mention.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;

/** How much of each kind of thing an article speaks, by how many different common nouns: "union", "wage" and "picket" are three of labour. */
final class Topics {
    private final Map<String, Set<String>> wordsByKind = new HashMap<>();

    Topics(AnnotatedArticle article, Lexicon lexicon) {
        for (Sentence sentence : article.sentences())
            for (Token token : sentence.tokens())
                if (token.isNoun() && !token.isProperNoun()) hear(sentence, token, lexicon);
    }

    private void hear(Sentence sentence, Token noun, Lexicon lexicon) {
        String word = lemma(noun);
        String before = noun.index() > 0 ? lemma(sentence.token(noun.index() - 1)) + " " : "";
        Stream.of(before + word, word).flatMap(words -> lexicon.entry(words, PartOfSpeech.NOUN).stream()).findFirst().map(LexicalEntry::kinds).orElse(Set.of())
                .forEach(kind -> wordsByKind.computeIfAbsent(kind, k -> new HashSet<>()).add(word));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The number of different nouns of that kind. */
    int words(String kind) {
        return wordsByKind.getOrDefault(kind, Set.of()).size();
    }
}

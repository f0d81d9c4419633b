package org.dateline.mention.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.quote.Quotation;
import org.dateline.mention.quote.QuoteFinder;

/** Which words of an article are quoted, and who says them: the subject of a verb of speech outside of the quotation marks. */
final class Quotes {
    static final Set<Cue> SPEECH = Set.of(Cue.REPORTS, Cue.REPORTS_APPEAL, Cue.REPORTS_DENIAL, Cue.BELIEVES);

    /** A token that stands for who speaks. */
    record Speaker(Sentence sentence, int head) {
    }

    private final Lexicon lexicon;
    private final List<Quotation> speeches;
    private final Map<Integer, Speaker> bySentence = new HashMap<>();

    Quotes(AnnotatedArticle article, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.speeches = QuoteFinder.quotations(article).stream().filter(Quotation::isSpeech).toList();
        Speaker last = null;
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            Optional<Speaker> own = speaker(sentence);
            boolean goesOn = own.isEmpty() && last != null && sentence.paragraph() - paragraph <= 1 && isQuoted(sentence.tokens().getFirst());
            if (own.isEmpty() && !goesOn) {
                last = null;
                continue;
            }
            if (own.isPresent()) last = own.get();
            paragraph = sentence.paragraph();
            bySentence.put(sentence.index(), last);
        }
    }

    boolean isQuoted(Token token) {
        return speeches.stream().anyMatch(quotation -> quotation.marked().contains(token.span()));
    }

    /** Who says what is quoted in the sentence. */
    Optional<Speaker> in(Sentence sentence) {
        return Optional.ofNullable(bySentence.get(sentence.index()));
    }

    private Optional<Speaker> speaker(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(this::isQuoted)) return Optional.empty();
        for (Dependency d : sentence.tree()) {
            boolean speech = d.relation().equals("nsubj") && !isQuoted(sentence.token(d.governor())) && speaks(sentence.token(d.governor()));
            if (speech) return Optional.of(new Speaker(sentence, d.dependent()));
        }
        return Optional.empty();
    }

    /** Whether the verb tells that somebody said or thought something. */
    boolean speaks(Token verb) {
        return verb.isVerb() && lexicon.entry(verb.lemma(), PartOfSpeech.VERB).filter(e -> e.cues().stream().anyMatch(SPEECH::contains)).isPresent();
    }
}

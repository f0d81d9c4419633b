package org.dateline.account.factuality;

import org.dateline.account.Factuality;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.Lexicon;

/**
 * Tells whether an event happened by the words of the one who tells of it: from tense, modals and negation of its own clause,
 * and from the chain of words that govern it ("hopes to avoid a strike"). To report something leaves its factuality as it is told.
 * The method is that of De Facto (Saurí and Pustejovsky 2012): walk up from the trigger, let each governor of the lexicon change what is below it.
 */
public final class FactualityRules {
    private final CueFinder cues;

    public FactualityRules(Lexicon lexicon) {
        this.cues = new CueFinder(lexicon);
    }

    public Factuality of(AnnotatedArticle article, EventMention mention) {
        return of(article.sentences().get(mention.evidence().sentence()), mention.head());
    }

    /** @param head index of the trigger's head token */
    public Factuality of(Sentence sentence, int head) {
        return new FactualityReading(sentence, cues).of(head);
    }

    /**
     * @param head  index of the trigger's head token
     * @param ahead whether its time is to come, so that it has not happened however it is put: "September's elections"
     */
    public Factuality of(Sentence sentence, int head, boolean ahead) {
        Factuality told = of(sentence, head);
        return ahead && told.isReal() && !ClauseForm.of(sentence, head).isPast() ? Factuality.PLANNED : told;
    }
}

package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityType;
import org.dateline.mention.quote.Quotation;

/** "Asked about the raid, the general shrugged: “We do what we must.”": before a colon whoever acts is the one who speaks, whatever the verb. */
final class ColonRule implements AttributionRule {
    @Override
    public List<Attribution> find(SentenceReading reading) {
        return reading.quotations().stream().filter(q -> q.isSpeech() && q.depth() == 0).flatMap(q -> attribution(reading, q).stream()).toList();
    }

    private static Optional<Attribution> attribution(SentenceReading reading, Quotation quotation) {
        TreeSet<Integer> words = new TreeSet<>(reading.tokensIn(quotation.words()));
        if (words.isEmpty()) return Optional.empty();
        // a verb of saying there has its own rule
        Optional<Integer> verb = beforeColon(reading, words.first()).filter(found -> !reading.reports(found));
        Optional<Integer> source = verb.flatMap(new SourceFinder(reading)::source).filter(head -> canSpeak(reading, head));
        return source.map(speaker -> new Attribution(reading.sentence().index(), reading.token(verb.get()).span(), verb.get(), source, Optional.empty(), words, false, false, "before-colon"));
    }

    /** The last finite verb before the colon that the quotation follows at once. */
    private static Optional<Integer> beforeColon(SentenceReading reading, int quotation) {
        int colon = quotation - 1;
        while (colon >= 0 && "“\"‘'`«".indexOf(reading.token(colon).word().charAt(0)) >= 0) colon--;
        if (colon < 2 || !reading.token(colon).word().equals(":")) return Optional.empty();
        return IntStream.range(0, colon).filter(i -> isFinite(reading.token(i))).boxed().reduce((a, b) -> b);
    }

    private static boolean isFinite(Token token) {
        return token.pos().matches("VB[DZP]");
    }

    private static boolean canSpeak(SentenceReading reading, int head) {
        return reading.entity(head).map(ArticleEntity::type).filter(type -> type == EntityType.PERSON || type == EntityType.PEOPLE_GROUP).isPresent();
    }
}

package org.dateline.account.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.annotate.Sentence;
import org.dateline.document.BlockKind;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityType;

/** "Officials: 40 dead in blast" and "40 dead in blast - officials". */
final class HeadlineRule implements AttributionRule {
    private static final Set<BlockKind> HEADINGS = Set.of(BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.SUMMARY);
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    /** A place before the colon is what the heading is about. */
    private static final Set<EntityType> SPEAKERS = Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.PEOPLE_GROUP);
    /** What names a picture's maker and no speaker. */
    private static final Set<String> LABELS = Set.of("source", "credit", "photo", "video", "image");
    private static final int LONGEST_NAME = 4;
    private static final int FEWEST_CONTENT_WORDS = 2;

    @Override
    public List<Attribution> find(SentenceReading reading) {
        if (!HEADINGS.contains(reading.sentence().block())) return List.of();
        return before(reading).or(() -> after(reading)).stream().toList();
    }

    private static Optional<Attribution> before(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        int last = Math.min(LONGEST_NAME, sentence.tokens().size() - 2);
        return IntStream.rangeClosed(1, last).filter(i -> sentence.token(i).word().equals(":")).boxed().findFirst()
                .flatMap(colon -> attribution(reading, 0, colon, colon + 1, sentence.tokens().size()));
    }

    private static Optional<Attribution> after(SentenceReading reading) {
        int size = reading.sentence().tokens().size();
        return IntStream.range(Math.max(1, size - 1 - LONGEST_NAME), size - 1).filter(i -> DASHES.contains(reading.token(i).word())).boxed().findFirst()
                .flatMap(dash -> attribution(reading, dash + 1, size, 0, dash));
    }

    /** "LIVE DIGEST: …" is a rubric; a name may be an abbreviation. */
    private static boolean isAllCapitals(SentenceReading reading, int from, int to) {
        return to - from > 1 && IntStream.range(from, to).allMatch(t -> reading.token(t).word().equals(reading.token(t).word().toUpperCase(Locale.ROOT)));
    }

    private static Optional<Attribution> attribution(SentenceReading reading, int from, int to, int contentFrom, int contentTo) {
        if (contentTo - contentFrom < FEWEST_CONTENT_WORDS) return Optional.empty();
        Optional<Integer> head = IntStream.range(from, to).boxed()
                .filter(t -> reading.entities().at(reading.sentence().index(), t).map(ArticleEntity::type).filter(SPEAKERS::contains).isPresent())
                .reduce((a, b) -> b).filter(t -> t == to - 1 && !isAllCapitals(reading, from, to) && !LABELS.contains(reading.token(t).lemma().toLowerCase(Locale.ROOT)));
        return head.map(source -> new Attribution(reading.sentence().index(), reading.sentence().cover(from, to - 1), source, head, Optional.empty(),
                new TreeSet<>(IntStream.range(contentFrom, contentTo).boxed().toList()), false, false, "headline"));
    }
}

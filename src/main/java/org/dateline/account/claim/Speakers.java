package org.dateline.account.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.NameGender;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;
import org.dateline.mention.quote.Quotation;
import org.dateline.text.Span;

/**
 * Those who have spoken or acted so far, in reading order: "he said" is said by the last one whom the pronoun fits.
 * Those who are named only within somebody's quotation do not count outside it.
 */
final class Speakers {
    /** How many sentences back a pronoun is sure to reach. */
    private static final int REACH = 4;

    /** @param speaks whether it is told to say something, and does not only act */
    private record Turn(int sentence, Span place, ArticleEntity entity, Optional<Quotation> within, boolean speaks) {
    }

    private final List<Turn> turns = new ArrayList<>();

    /** Takes note of the people who are named as subjects in a sentence. */
    void hear(SentenceReading reading) {
        for (Token token : reading.sentence().tokens()) {
            boolean subject = reading.sentence().governor(token.index()).map(Dependency::relation).filter(r -> r.startsWith("nsubj")).isPresent();
            Optional<EntityMention> mention = reading.entities().mentionAt(reading.sentence().index(), token.index());
            if (!subject || mention.filter(m -> m.form() == MentionForm.NAME).isEmpty()) continue;
            reading.entities().at(reading.sentence().index(), token.index()).ifPresent(e -> note(reading, token.index(), e, false));
        }
    }

    /** Who a noun phrase with this head names, with those that are joined to it; they are remembered as the last speakers. */
    Claimant claimant(SentenceReading reading, int head) {
        List<Integer> entities = Stream.concat(resolve(reading, head).stream(), reading.joined(head).stream().flatMap(other -> resolve(reading, other).stream()))
                .map(ArticleEntity::index).distinct().toList();
        boolean pronoun = SourceFinder.isPronoun(reading.token(head));
        return new Claimant(entities, pronoun ? Optional.empty() : Optional.of(new Evidence(reading.sentence().index(), reading.nounPhrase(head))));
    }

    private Optional<ArticleEntity> resolve(SentenceReading reading, int head) {
        Optional<ArticleEntity> speaker = SourceFinder.isPronoun(reading.token(head)) ? ofPronoun(reading, head) : reading.entity(head);
        speaker.ifPresent(e -> note(reading, head, e, true));
        return speaker;
    }

    private void note(SentenceReading reading, int token, ArticleEntity entity, boolean speaks) {
        turns.add(new Turn(reading.sentence().index(), reading.token(token).span(), entity, reading.quotationOf(token).filter(Quotation::isSpeech), speaks));
    }

    /** Who has just spoken goes on; else whom the pronoun means by all that is known of the article's entities; else the last one who spoke or acted. */
    private Optional<ArticleEntity> ofPronoun(SentenceReading reading, int head) {
        Token pronoun = reading.token(head);
        int sentence = reading.sentence().index();
        boolean person = fitting(pronoun).contains(EntityType.PERSON);
        Optional<ArticleEntity> known = reading.entities().at(sentence, head);
        boolean here = known.stream().flatMap(e -> e.mentions().stream()).anyMatch(m -> m.evidence().sentence() == sentence && m.head() < head);
        Optional<ArticleEntity> speaking = person && !here ? last(pronoun, turn -> turn.speaks() && turn.sentence() == sentence - 1 && isOfGender(turn.entity(), pronoun)) : Optional.empty();
        return speaking.or(() -> known).or(() -> last(pronoun, turn -> turn.sentence() >= sentence - REACH))
                .or(() -> person ? last(pronoun, turn -> true) : Optional.empty());
    }

    private Optional<ArticleEntity> last(Token pronoun, Predicate<Turn> when) {
        Span before = pronoun.span();
        return turns.stream().filter(when).filter(t -> t.place().end() <= before.begin() && fitting(pronoun).contains(t.entity().type()))
                .filter(t -> t.within().map(q -> q.words().contains(before)).orElse(true))
                .max((a, b) -> a.place().compareTo(b.place())).map(Turn::entity);
    }

    /** Of one with a name, unless the first name tells that it is not. */
    private static boolean isOfGender(ArticleEntity person, Token pronoun) {
        String[] words = person.name().split(" ");
        NameGender own = pronoun.word().equalsIgnoreCase("she") ? NameGender.FEMALE : NameGender.MALE;
        return person.isNamed() && (words.length < 2 || NameGender.of(words[0]).map(own::equals).orElse(true));
    }

    private static Set<EntityType> fitting(Token pronoun) {
        return switch (pronoun.word().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> EnumSet.of(EntityType.PERSON);
            case "they" -> EnumSet.of(EntityType.PEOPLE_GROUP, EntityType.ARMED_GROUP, EntityType.ORGANISATION);
            case "it" -> EnumSet.of(EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP);
            default -> EnumSet.noneOf(EntityType.class);
        };
    }
}

package org.dateline.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.account.Claim;
import org.dateline.account.Factuality;
import org.dateline.account.Figure;
import org.dateline.account.Measure;
import org.dateline.account.Participation;
import org.dateline.account.Timing;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.text.ContentHash;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** A short article on a fire and what is to be read from it, made by hand. The headline opens with a character of two UTF-16 units. */
public final class MillFire {
    public static final String TEXT = """
            🔥 Mill burns in Estermouth

            A fire destroyed the Harlan mill in Estermouth on Monday. At least 12 workers died and 20-30 fled, Mayor Ada Quill told Coast Radio. \
            “It was over in minutes,” she said.""";
    private static final MappedText SOURCE = MappedText.identity(TEXT);
    private static final List<String> SENTENCES = List.of("🔥 Mill burns in Estermouth", "A fire destroyed the Harlan mill in Estermouth on Monday.",
            "At least 12 workers died and 20-30 fled, Mayor Ada Quill told Coast Radio.", "“It was over in minutes,” she said.");

    private MillFire() {
    }

    public static ArticleFacts facts() {
        return facts("mill.txt", ContentHash.of(TEXT));
    }

    /** The same article under another name and hash. */
    public static ArticleFacts facts(String file, ContentHash hash) {
        return facts(file, hash, "Per Holm");
    }

    /** The same article under another name and hash, and by another author. */
    public static ArticleFacts facts(String file, ContentHash hash, String author) {
        Metadata metadata = new Metadata(Optional.of("Mill burns | Coast Post"),
                Optional.of(new PublicationDate(LocalDate.of(2023, 5, 16), DateBasis.STATED)), Optional.of("The Coast Post"), List.of(author),
                Optional.of("ESTERMOUTH"), Optional.of("https://post.example/mill"));
        List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, span(SENTENCES.getFirst())),
                new Block(BlockKind.PARAGRAPH, span(SENTENCES.get(1)).cover(span(SENTENCES.getLast()))));
        CleanArticle article = new CleanArticle(hash, file, SOURCE, blocks, List.of(), metadata);
        return new ArticleFacts(new AnnotatedArticle(article, sentences()), entities(), accounts(), claims(), figures(), List.of());
    }

    private static List<ArticleEntity> entities() {
        return List.of(
                new ArticleEntity(0, EntityType.FACILITY, "Harlan mill", List.of(name("the Harlan mill")), Optional.empty()),
                new ArticleEntity(1, EntityType.PLACE, "Estermouth", List.of(new EntityMention(first("Estermouth"), 0, "Estermouth", MentionForm.NAME),
                        name("Estermouth on", "Estermouth")), Optional.of("https://w3id.org/dateline/authority/estermouth")),
                new ArticleEntity(2, EntityType.PEOPLE_GROUP, "workers", List.of(new EntityMention(at("workers"), 0, "workers", MentionForm.NOMINAL)),
                        Optional.empty()),
                new ArticleEntity(3, EntityType.PERSON, "Mayor Ada Quill", List.of(name("Mayor Ada Quill"),
                        new EntityMention(at("she"), 0, "she", MentionForm.PRONOUN)), Optional.empty()),
                new ArticleEntity(4, EntityType.ORGANISATION, "Coast Radio", List.of(name("Coast Radio")), Optional.empty()));
    }

    private static List<Account> accounts() {
        When monday = When.at(PartialDate.of(LocalDate.of(2023, 5, 15)));
        return List.of(
                new Account(0, "Destruction", "destruction of Harlan mill", List.of(trigger("destroyed", "destroy", "Destruction")),
                        List.of(new Participation(Role.PATIENT, 0, at("the Harlan mill"), "object"),
                                new Participation(Role.PLACE, 1, at("Estermouth on", "Estermouth"), "in-phrase")),
                        Optional.of(Timing.stated(monday, at("Monday"), "weekday")), Factuality.HAPPENED, "verb"),
                new Account(1, "Casualty", "death of workers", List.of(trigger("died", "die", "Casualty")),
                        List.of(new Participation(Role.PATIENT, 2, at("workers"), "subject")), Optional.empty(), Factuality.HAPPENED, "verb"));
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim(0, at("told"), List.of(3), Optional.empty(), Optional.of(4), List.of(), List.of(at("At least 12 workers died and 20-30 fled")), List.of(1),
                        false, "clause"),
                new Claim(1, at("said"), List.of(3), Optional.empty(), Optional.empty(), List.of(at("It was over in minutes")),
                        List.of(at("It was over in minutes")),
                        List.of(), false, "quotation"));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(0, new Quantity(at("At least 12"), 2, 12, OptionalDouble.empty(), Qualifier.AT_LEAST, "people", Optional.of(3)),
                        Measure.KILLED, Optional.of(PartialDate.of(LocalDate.of(2023, 5, 15))), Optional.of(1), Optional.of(0), Optional.empty(), "subject"),
                new Figure(1, new Quantity(at("20-30"), 6, 20, OptionalDouble.of(30), Qualifier.EXACTLY, "people", Optional.empty()),
                        Measure.DISPLACED, Optional.empty(), Optional.empty(), Optional.of(0), Optional.empty(), "subject"));
    }

    private static List<Sentence> sentences() {
        return SENTENCES.stream().map(text -> {
            int index = SENTENCES.indexOf(text);
            return new Sentence(index, index == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH, Math.min(index, 1), span(text), List.of(), List.of(), List.of());
        }).toList();
    }

    private static EventMention trigger(String word, String lemma, String type) {
        return new EventMention(at(word), 0, lemma, new Sense(type, new Frame("test", Map.of()), Optional.empty()));
    }

    private static EntityMention name(String words) {
        return name(words, words);
    }

    private static EntityMention name(String context, String words) {
        return new EntityMention(at(context, words), 0, words, MentionForm.NAME);
    }

    private static Evidence first(String words) {
        return evidence(TEXT.indexOf(words), words);
    }

    private static Evidence at(String words) {
        return at(words, words);
    }

    private static Evidence at(String context, String words) {
        return evidence(TEXT.lastIndexOf(context), words);
    }

    private static Evidence evidence(int begin, String words) {
        Span span = new Span(begin, begin + words.length());
        return new Evidence(sentences().stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow().index(), span);
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}

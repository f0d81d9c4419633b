package org.dateline.account.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.TestAnnotator;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.WordNetWidening;
import org.dateline.rdf.AuthorityReader;
import org.dateline.rdf.LexiconReader;

/** What is extracted from a text with the real lexicon and authority file, in words that tests can compare. */
public final class Told {
    private static final class Holder {
        private static final Lexicon LEXICON = new LexiconReader().read(Path.of("ontology", "lexicon.ttl"));
        private static final Authority AUTHORITY = new AuthorityReader().read(Path.of("ontology", "authority.ttl"));
        private static final Extractor EXTRACTOR = new Extractor(LEXICON, AUTHORITY, new WordNetWidening(LEXICON));
    }

    private final ArticleFacts facts;

    private Told(ArticleFacts facts) {
        this.facts = facts;
    }

    public static Told by(String text) {
        return new Told(Holder.EXTRACTOR.extract(TestAnnotator.article(text)));
    }

    public static Told of(AnnotatedArticle article) {
        return new Told(Holder.EXTRACTOR.extract(article));
    }

    public static Told under(String headline, String text) {
        return new Told(Holder.EXTRACTOR.extract(TestAnnotator.withHeadline(headline + "\n\n" + text)));
    }

    /** @param day ISO date on which the text came out */
    public static Told on(String day, String text) {
        Metadata metadata = Metadata.NONE.withPublished(new PublicationDate(LocalDate.parse(day), DateBasis.STATED));
        return new Told(Holder.EXTRACTOR.extract(TestAnnotator.article(text, metadata)));
    }

    public ArticleFacts facts() {
        return facts;
    }

    /** "ControlChange captured agent=rebels place=Tarnby": one line an account, its participants in the order of role and name. */
    public List<String> accounts() {
        return facts.accounts().stream().map(this::line).toList();
    }

    /** The account of this trigger lemma. */
    public Account account(String lemma) {
        return facts.accounts().stream().filter(a -> a.mentions().stream().anyMatch(m -> m.lemma().equals(lemma))).findFirst()
                .orElseThrow(() -> new AssertionError("no account of \"" + lemma + "\" among " + accounts()));
    }

    /** The entity that the text calls so. */
    public ArticleEntity entity(String called) {
        return facts.entities().stream().filter(e -> e.mentions().stream().anyMatch(m -> m.form().calls() && (m.text().equals(called) || m.name().equals(called)))).findFirst()
                .orElseThrow(() -> new AssertionError("no entity called \"" + called + "\" among " + facts.entities().stream().map(ArticleEntity::name).toList()));
    }

    /** "2031-05-06..2031-05-08 inferred": when the event of this trigger lemma was, or nothing. */
    public String when(String lemma) {
        return account(lemma).timing().map(t -> t.when().start().map(Object::toString).orElse("") + ".." + t.when().end().map(Object::toString).orElse("") + " "
                + t.basis().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** "Tarnby (scene-of-paragraph)": where the event of this trigger lemma was and by which rule, or nothing. */
    public String where(String lemma) {
        return account(lemma).participations().stream().filter(p -> p.role() == Role.PLACE)
                .map(p -> facts.entities().get(p.entity()).name() + " (" + p.rule() + ")").collect(Collectors.joining(" "));
    }

    private String line(Account account) {
        String participants = account.participations().stream().map(p -> p.role().localName() + "=" + facts.entities().get(p.entity()).name()).sorted()
                .distinct().collect(Collectors.joining(" "));
        return (account.eventType() + " " + account.mentions().getFirst().lemma() + " " + participants).strip();
    }
}

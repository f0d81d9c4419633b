package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.account.Claim;
import org.dateline.account.Figure;
import org.dateline.account.Participation;
import org.dateline.account.Timing;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.quantity.Quantity;
import org.dateline.text.SourceSpan;
import org.dateline.vocab.DL;

/** Writes what one article says: its references, accounts, claims and figures, each with its mentions. */
final class FactsWriter {
    private final Iris iris;
    private final ArticleText text;
    private final ArticleFacts facts;
    private final Optional<Node> outlet;
    private final GraphBuilder out;
    private final List<Node> references;
    private final List<Node> accounts;
    private final List<Node> claims;
    private final List<Node> figures;

    /** @param outlet who published the article and thereby every claim in it */
    FactsWriter(Iris iris, ArticleText text, ArticleFacts facts, Optional<Node> outlet, GraphBuilder out) {
        this.iris = iris;
        this.text = text;
        this.facts = facts;
        this.outlet = outlet;
        this.out = out;
        this.references = names(iris::reference, facts.entities().stream().map(e -> e.mentions().getFirst().evidence()).toList());
        this.accounts = names(iris::account, facts.accounts().stream().map(a -> a.mentions().getFirst().evidence()).toList());
        this.claims = names(iris::claim, facts.claims().stream().map(Claim::cue).toList());
        this.figures = names(iris::figure, facts.figures().stream().map(f -> f.quantity().evidence()).toList());
    }

    void write() {
        facts.entities().forEach(this::writeReference);
        facts.accounts().forEach(this::writeAccount);
        facts.claims().forEach(this::writeClaim);
        facts.figures().forEach(this::writeFigure);
        facts.contradictions().forEach(c -> out.add(accounts.get(c.headline()), DL.atOddsWith, accounts.get(c.body())));
    }

    private void writeReference(ArticleEntity entity) {
        Node node = references.get(entity.index());
        fact(node).type(node, DL.Reference)
                .add(node, DL.entityType, Concepts.of(entity.type()))
                .add(node, RDFS.label, Literals.english(entity.name()))
                .add(node, DL.name, Literals.english(entity.name()))
                .add(node, DL.named, Literals.truth(entity.isNamed()))
                .add(node, DL.authority, entity.authority().map(NodeFactory::createURI));
        for (EntityMention mention : entity.mentions()) {
            out.add(node, DL.mention, text.mention(mention.evidence()));
            switch (mention.form()) {
                case NAME, NOMINAL -> out.add(node, DL.name, Literals.english(mention.text())).add(node, DL.name, Literals.english(mention.name()));
                case PRONOUN -> { }
            }
        }
    }

    private void writeAccount(Account account) {
        Node node = accounts.get(account.index());
        fact(node).type(node, DL.Account)
                .add(node, DL.eventType, DL.eventType(account.eventType()).asNode())
                .add(node, RDFS.label, Literals.english(account.label()))
                .add(node, DL.factuality, Concepts.of(account.factuality()))
                .add(node, DL.rule, Literals.plain(account.rule()));
        account.mentions().forEach(m -> out.add(node, DL.mention, text.mention(m.evidence())).add(node, DL.lemma, Literals.plain(m.lemma())));
        account.timing().ifPresent(timing -> writeTiming(node, timing));
        int number = 1;
        for (Participation participation : account.participations()) writeParticipation(node, participation, number++);
    }

    private void writeTiming(Node account, Timing timing) {
        out.add(account, timing.when()).add(account, DL.timeMention, timing.evidence().map(text::mention))
                .add(account, DL.timeBasis, Concepts.of(timing.basis())).add(account, DL.timeRule, Literals.plain(timing.rule()));
    }

    private void writeParticipation(Node account, Participation participation, int number) {
        Node node = iris.participation(account, number);
        Node filler = references.get(participation.entity());
        String role = participation.role().localName();
        out.add(account, DL.property(role), filler).add(account, DL.participation, node)
                .type(node, DL.Participation)
                .add(node, DL.role, DL.property(role).asNode())
                .add(node, DL.filler, filler)
                .add(node, DL.evidence, text.mention(participation.evidence()))
                .add(node, DL.rule, Literals.plain(participation.rule()));
        if (participation.basis() == DateBasis.INFERRED) out.add(node, DL.basis, Concepts.of(participation.basis()));
    }

    private void writeClaim(Claim claim) {
        Node node = claims.get(claim.index());
        fact(node).type(node, DL.Claim)
                .add(node, DL.publisher, outlet)
                .add(node, DL.cue, text.mention(claim.cue()))
                .add(node, DL.claimantMention, claim.claimantWords().map(text::mention))
                .add(node, DL.relay, claim.relay().map(references::get))
                .add(node, DL.denial, Literals.truth(claim.denial()))
                .add(node, DL.rule, Literals.plain(claim.rule()));
        claim.claimants().forEach(claimant -> out.add(node, DL.claimant, references.get(claimant)));
        for (Evidence quote : claim.quotes()) {
            out.add(node, DL.quote, Literals.english(text.words(quote.span()))).add(node, DL.quoteMention, text.mention(quote));
        }
        claim.content().forEach(words -> out.add(node, DL.content, text.mention(words)));
        claim.accounts().forEach(account -> out.add(node, DL.about, accounts.get(account)));
    }

    private void writeFigure(Figure figure) {
        Node node = figures.get(figure.index());
        fact(node).type(node, DL.Figure)
                .add(node, DL.mention, text.mention(figure.quantity().evidence()))
                .add(node, DL.measure, Concepts.of(figure.measure()))
                .add(node, DL.asOf, figure.asOf().map(Literals::date))
                .add(node, DL.about, figure.account().map(accounts::get))
                .add(node, DL.inClaim, figure.claim().map(claims::get))
                .add(node, DL.partOf, figure.partOf().map(figures::get))
                .add(node, DL.rule, Literals.plain(figure.rule()));
        figure.claim().map(claims::get).ifPresent(claim -> out.add(claim, DL.about, node));
        writeQuantity(node, figure.quantity());
    }

    private void writeQuantity(Node figure, Quantity quantity) {
        out.add(figure, DL.qualifier, Concepts.of(quantity.qualifier())).add(figure, DL.unit, Literals.plain(quantity.unit()));
        if (quantity.upper().isPresent()) {
            out.add(figure, DL.lower, Literals.decimal(quantity.value())).add(figure, DL.upper, Literals.decimal(quantity.upper().getAsDouble()));
        } else {
            out.add(figure, DL.value, Literals.decimal(quantity.value()));
        }
    }

    private GraphBuilder fact(Node node) {
        return out.add(node, DL.inArticle, text.article());
    }

    private List<Node> names(Naming naming, List<Evidence> firsts) {
        Map<SourceSpan, Integer> used = new HashMap<>();
        List<Node> names = new ArrayList<>();
        for (Evidence first : firsts) {
            SourceSpan span = text.source(first);
            names.add(naming.name(text.article(), span, used.merge(span, 1, Integer::sum)));
        }
        return List.copyOf(names);
    }

    /** How facts of one kind are named after the place where they begin. */
    private interface Naming {
        Node name(Node article, SourceSpan first, int ordinal);
    }
}

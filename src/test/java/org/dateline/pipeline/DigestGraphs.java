package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.gate.Accepted;
import org.dateline.gate.Gate;
import org.dateline.install.Installation;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.vocab.DL;

/** Articles as graphs that hold what resolution needs and no text, with a gate that lets such articles in and judges the rest as ever. */
final class DigestGraphs {
    private final Gate gate;

    DigestGraphs(Path folder) throws IOException {
        Path article = Files.createDirectories(folder.resolve("article"));
        Files.writeString(article.resolve("any.ttl"), """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                [] a sh:NodeShape ; sh:targetClass <%s> ; sh:nodeKind sh:IRI .
                """.formatted(DL.Article.getURI()));
        Path resolution = Files.createDirectories(folder.resolve("resolution"));
        try (var files = Files.list(Installation.find().shapes().resolve("resolution"))) {
            for (Path file : files.toList()) Files.copy(file, resolution.resolve(file.getFileName()));
        }
        gate = Gate.load(folder);
    }

    Gate gate() {
        return gate;
    }

    List<Accepted> accepted(List<ArticleDigest> articles) {
        return articles.stream().map(this::accepted).toList();
    }

    private Accepted accepted(ArticleDigest digest) {
        Model model = ModelFactory.createDefaultModel();
        Resource article = model.createResource(digest.iri(), DL.Article);
        digest.published().ifPresent(day -> article.addProperty(SchemaDO.datePublished, day.toString(), XSDDatatype.XSDdate));
        digest.references().forEach(reference -> add(model, reference));
        digest.accounts().forEach(account -> add(model, account));
        digest.figures().forEach(figure -> add(model, figure));
        return (Accepted) gate.judge(new NamedGraph(GraphKind.ARTICLE, article.asNode(), model.getGraph()));
    }

    private static void add(Model model, ReferenceDigest reference) {
        Resource node = part(model, reference.iri(), DL.Reference, reference.article())
                .addProperty(DL.entityType, DL.resource(reference.type().localName()))
                .addProperty(RDFS.label, reference.names().getFirst(), "en")
                .addLiteral(DL.named, reference.named());
        reference.names().forEach(name -> node.addProperty(DL.name, name, "en"));
    }

    private static void add(Model model, AccountDigest account) {
        Resource node = part(model, account.iri(), DL.Account, account.article())
                .addProperty(DL.eventType, DL.resource(account.eventType()))
                .addProperty(RDFS.label, account.label(), "en")
                .addProperty(DL.factuality, DL.resource(account.factuality().localName()));
        account.lemmas().forEach(lemma -> node.addProperty(DL.lemma, lemma));
        account.entities().forEach((role, references) -> references.forEach(reference ->
                node.addProperty(DL.property(role.localName()), ResourceFactory.createResource(reference))));
        account.when().ifPresent(when -> {
            node.addProperty(DL.timePrecision, DL.resource(when.precision().localName()));
            when.start().ifPresent(day -> node.addProperty(DL.start, day.toString(), XSDDatatype.XSDdate));
            when.end().ifPresent(day -> node.addProperty(DL.end, day.toString(), XSDDatatype.XSDdate));
        });
    }

    private static void add(Model model, FigureDigest figure) {
        Resource node = part(model, figure.iri(), DL.Figure, figure.article())
                .addProperty(DL.measure, DL.resource(figure.measure().localName()))
                .addProperty(DL.value, String.valueOf(figure.value()), XSDDatatype.XSDdecimal)
                .addProperty(DL.qualifier, DL.exactly)
                .addProperty(DL.unit, figure.unit());
        figure.account().ifPresent(account -> node.addProperty(DL.about, ResourceFactory.createResource(account)));
    }

    private static Resource part(Model model, String iri, Resource type, String article) {
        return model.createResource(iri).addProperty(RDF.type, type).addProperty(DL.inArticle, ResourceFactory.createResource(article));
    }
}

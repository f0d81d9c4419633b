package org.dateline.server.live;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.gate.Accepted;
import org.dateline.gate.Finding;
import org.dateline.vocab.DL;

/** What was found in an article, for whoever handed it in. */
final class Receipt {
    private final Node article;
    private final Graph graph;

    private Receipt(Node article, Graph graph) {
        this.article = article;
        this.graph = graph;
    }

    /** @param address where the article's description can be had */
    static JsonObject of(Accepted accepted, String address) {
        return new Receipt(accepted.name(), accepted.graph()).json(address).add("warnings", accepted.count(Finding.Level.WARNING)).add("infos", accepted.count(Finding.Level.INFO)).build();
    }

    /** Of an article that was there. */
    static JsonObject of(Node article, String address) {
        return Json.createObjectBuilder().add("article", article.getURI()).add("describedAt", address).build();
    }

    private JsonObjectBuilder json(String address) {
        JsonObjectBuilder json = Json.createObjectBuilder(of(article, address));
        value(article, DL.file).ifPresent(v -> json.add("file", v));
        value(article, SchemaDO.headline).ifPresent(v -> json.add("headline", v));
        value(article, SchemaDO.datePublished).ifPresent(v -> json.add("published", v));
        json.add("sentences", count(DL.Sentence)).add("references", count(DL.Reference)).add("claims", count(DL.Claim)).add("figures", count(DL.Figure));
        JsonArrayBuilder accounts = Json.createArrayBuilder();
        instances(DL.Account).forEach(account -> accounts.add(account(account)));
        return json.add("accounts", accounts);
    }

    private JsonObjectBuilder account(Node account) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("iri", account.getURI());
        value(account, RDFS.label).ifPresent(v -> json.add("label", v));
        value(account, DL.eventType).ifPresent(v -> json.add("eventType", v));
        value(account, DL.factuality).ifPresent(v -> json.add("factuality", v));
        value(account, DL.start).ifPresent(v -> json.add("start", v));
        return json;
    }

    private Optional<String> value(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject).findFirst()
            .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
    }

    private Stream<Node> instances(Resource type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()).map(Triple::getSubject).sorted((a, b) -> a.getURI().compareTo(b.getURI()));
    }

    private long count(Resource type) {
        return instances(type).count();
    }
}

package org.dateline.server.reconcile;

import static org.apache.jena.graph.Node.ANY;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.vocab.DL;

/** Data extension: the values of properties, for a table whose rows have been matched. Its methods are to be called within a read transaction. */
final class Extension {
    private static final int MOST_IDS = 1_000;
    private static final int MOST_PROPERTIES = 20;
    /** What a class is described by shows in its first instances. */
    private static final int LOOKED_AT = 100;

    private final DatasetGraph dataset;
    private final Candidates candidates;
    private final Terms terms;
    private final String base;

    Extension(DatasetGraph dataset, Candidates candidates, Terms terms, String base) {
        this.dataset = dataset;
        this.candidates = candidates;
        this.terms = terms;
        this.base = base;
    }

    /**
     * @param query ids and properties
     * @throws IllegalArgumentException for an object that is no such query; its message says why
     */
    JsonObject answer(JsonObject query) {
        List<String> ids = array(query, "ids").stream().map(Extension::string).toList();
        List<String> properties = array(query, "properties").stream().map(value -> value instanceof JsonObject object ? object.get("id") : null)
            .map(Extension::string).toList();
        if (ids.size() > MOST_IDS || properties.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException("a table may have " + MOST_IDS + " ids and " + MOST_PROPERTIES + " properties");
        }
        JsonArrayBuilder meta = Json.createArrayBuilder();
        properties.forEach(property -> meta.add(Wording.named(property, terms.properties().getOrDefault(property, property))));
        JsonObjectBuilder rows = Json.createObjectBuilder();
        ids.forEach(id -> rows.add(id, row(id, properties)));
        return Json.createObjectBuilder().add("meta", meta).add("rows", rows).build();
    }

    /** What there is to ask of things of a type: its id, or empty for all. */
    JsonObject proposals(String type) {
        SortedMap<String, String> found = new TreeMap<>();
        candidates.all().stream().filter(candidate -> type.isEmpty() || candidate.isOf(type)).limit(LOOKED_AT)
            .flatMap(candidate -> dataset.stream(ANY, NodeFactory.createURI(candidate.iri()), ANY, ANY)).map(quad -> quad.getPredicate().getURI())
            .filter(iri -> iri.startsWith(DL.NS)).map(iri -> iri.substring(DL.NS.length())).filter(terms.properties()::containsKey)
            .forEach(name -> found.put(name, terms.properties().get(name)));
        JsonArrayBuilder properties = Json.createArrayBuilder();
        found.forEach((id, name) -> properties.add(Wording.named(id, name)));
        return Json.createObjectBuilder().add("type", type).add("properties", properties).build();
    }

    private JsonObjectBuilder row(String id, List<String> properties) {
        Optional<Node> subject = candidates.withId(id).map(candidate -> NodeFactory.createURI(candidate.iri()));
        JsonObjectBuilder row = Json.createObjectBuilder();
        for (String property : properties) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            subject.ifPresent(node -> dataset.stream(ANY, node, NodeFactory.createURI(DL.NS + property), ANY).map(Quad::getObject).distinct()
                .forEach(value -> values.add(value(value))));
            row.add(property, values);
        }
        return row;
    }

    private JsonObjectBuilder value(Node value) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (value.isURI()) {
            String iri = value.getURI();
            Optional<Candidate> known = iri.startsWith(base) ? candidates.withId(iri.substring(base.length())) : Optional.empty();
            return known.map(candidate -> Wording.named(candidate.id(), candidate.name()))
                .orElseGet(() -> json.add("str", iri.startsWith(DL.NS) ? iri.substring(DL.NS.length()) : iri));
        }
        if (!value.isLiteral()) return json;
        String text = value.getLiteralLexicalForm();
        NodeValue literal = NodeValue.makeNode(value);
        if (literal.isNumber()) return json.add("float", literal.getDouble());
        boolean day = value.getLiteralDatatype().equals(XSDDatatype.XSDdate) && text.matches("\\d{4}-\\d\\d-\\d\\d");
        return day ? json.add("date", text + "T00:00:00") : json.add("str", text);
    }

    private static JsonArray array(JsonObject query, String key) {
        if (query.get(key) instanceof JsonArray array) return array;
        throw new IllegalArgumentException("a data extension query needs the array \"" + key + "\"");
    }

    private static String string(JsonValue value) {
        if (value instanceof JsonString string) return string.getString();
        throw new IllegalArgumentException("ids and properties are named by strings");
    }
}

package org.dateline.server.lookup;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.server.http.Format;
import org.dateline.vocab.Namespaces;

/** Writes small graphs whole, with our prefixes and our JSON-LD context. */
public final class GraphWriter {
    private final JsonLdContext context;

    public GraphWriter(JsonLdContext context) {
        this.context = context;
    }

    /** @throws IllegalArgumentException for HTML, which needs a page around the statements */
    public byte[] write(Graph graph, Format format) {
        return switch (format) {
            case TURTLE -> written(graph, RDFFormat.TURTLE_PRETTY);
            case N_TRIPLES -> written(graph, RDFFormat.NTRIPLES_UTF8);
            case RDF_XML -> written(graph, RDFFormat.RDFXML_PLAIN);
            case JSON_LD -> compacted(graph);
            case TRIG, N_QUADS -> write(DatasetGraphFactory.wrap(graph), format);
            case HTML -> throw new IllegalArgumentException("a graph alone has no page");
        };
    }

    /** Writes the graphs apart, in a format that can. */
    byte[] write(DatasetGraph graphs, Format format) {
        graphs.prefixes().putAll(PrefixMapping.Factory.create().setNsPrefixes(Namespaces.prefixes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graphs).format(format == Format.TRIG ? RDFFormat.TRIG_PRETTY : RDFFormat.NQUADS_UTF8).output(out);
        return out.toByteArray();
    }

    private static byte[] written(Graph graph, RDFFormat format) {
        graph.getPrefixMapping().setNsPrefixes(Namespaces.prefixes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(out);
        return out.toByteArray();
    }

    private byte[] compacted(Graph graph) {
        try {
            JsonDocument expanded = JsonDocument.of(new ByteArrayInputStream(written(graph, RDFFormat.JSONLD11_PLAIN)));
            JsonObject compact = JsonLd.compact(expanded, JsonDocument.of(context.json())).get();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)) {
                writer.write(compact);
            }
            return out.toByteArray();
        } catch (JsonLdError e) {
            throw new IllegalStateException("JSON-LD that was just written cannot be compacted", e);
        }
    }
}

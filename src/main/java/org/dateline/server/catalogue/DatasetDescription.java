package org.dateline.server.catalogue;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.dateline.server.http.Format;
import org.dateline.store.DataVersion;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/**
 * Describes the dataset for catalogues and clients.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 */
final class DatasetDescription {
    /** Where the description is found, by RFC 8615 and VoID, 7.2. */
    static final String PATH = "/.well-known/void";
    private static final String RIGHTS = "Sentences and quotations remain the property of the publishers of the articles they are cited from.";

    private final Publication publication;

    DatasetDescription(Publication publication) {
        this.publication = publication;
    }

    /** @param address path of this server to its public address */
    Model of(Statistics statistics, Optional<DataVersion> version, UnaryOperator<String> address) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("foaf", FOAF.NS);
        Resource dataset = model.createResource(address.apply(PATH) + "#dataset");
        model.createResource(address.apply(PATH)).addProperty(RDF.type, VOID.DatasetDescription).addProperty(FOAF.primaryTopic, dataset);
        dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, "Dateline: events told by news articles", "en")
            .addProperty(DCTerms.description, "Articles, what each says of events, who says so, the figures given, and what follows from all together.", "en")
            .addProperty(DCTerms.license, model.createResource(publication.license().toString()))
            .addProperty(DCTerms.rights, RIGHTS, "en")
            .addProperty(VOID.uriSpace, publication.base().toString());
        version.ifPresent(run -> dataset.addProperty(DCTerms.modified, literal(model, run.last())));
        addAccess(dataset, address);
        addStatistics(dataset, statistics);
        return model;
    }

    private void addAccess(Resource dataset, UnaryOperator<String> address) {
        Model model = dataset.getModel();
        Resource endpoint = model.createResource(address.apply(publication.endpoint()));
        dataset.addProperty(VOID.sparqlEndpoint, endpoint);
        for (String vocabulary : new String[] {DL.NS, SchemaDO.NS, PROV.NS}) {
            dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary));
        }
        model.createResource().addProperty(RDF.type, DCAT.DataService).addProperty(DCAT.endpointURL, endpoint)
            .addProperty(DCAT.endpointDescription, endpoint).addProperty(DCAT.servesDataset, dataset);
        for (Dump dump : Dump.values()) {
            Resource file = model.createResource(address.apply(DumpServlet.PATH + "dateline" + dump.suffix()));
            Resource distribution = model.createResource().addProperty(RDF.type, DCAT.Distribution).addProperty(DCAT.downloadURL, file)
                .addProperty(DCAT.mediaType, model.createResource("https://www.iana.org/assignments/media-types/" + dump.format().mediaType()));
            if (dump.isCompressed()) {
                distribution.addProperty(DCAT.compressFormat, model.createResource("https://www.iana.org/assignments/media-types/" + Dump.GZIP));
            }
            dataset.addProperty(VOID.dataDump, file).addProperty(DCAT.distribution, distribution);
        }
        for (Format format : new Format[] {Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML}) {
            dataset.addProperty(VOID.feature, model.createResource("http://www.w3.org/ns/formats/" + featureName(format)));
        }
    }

    private static String featureName(Format format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case JSON_LD -> "JSON-LD";
            case N_TRIPLES -> "N-Triples";
            case RDF_XML -> "RDF_XML";
            case TRIG -> "TriG";
            case N_QUADS -> "N-Quads";
            case HTML -> throw new IllegalArgumentException("HTML is no form of RDF");
        };
    }

    private static void addStatistics(Resource dataset, Statistics statistics) {
        Model model = dataset.getModel();
        dataset.addProperty(VOID.triples, number(model, statistics.triples()))
            .addProperty(VOID.classes, number(model, statistics.instances().size()))
            .addProperty(VOID.properties, number(model, statistics.properties().size()));
        statistics.instances().forEach((type, count) ->
            dataset.addProperty(VOID.classPartition, partition(model, VOID._class, type, VOID.entities, count)));
        statistics.properties().forEach((property, count) ->
            dataset.addProperty(VOID.propertyPartition, partition(model, VOID.property, property, VOID.triples, count)));
    }

    private static Resource partition(Model model, Property by, String iri, Property counted, long count) {
        return model.createResource().addProperty(by, model.createResource(iri)).addProperty(counted, number(model, count));
    }

    private static RDFNode number(Model model, long count) {
        return model.createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger);
    }

    private static RDFNode literal(Model model, Node node) {
        return model.asRDFNode(node);
    }
}

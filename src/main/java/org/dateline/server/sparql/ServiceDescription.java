package org.dateline.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;

/** The SPARQL 1.1 Service Description of the query service. */
public final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
        "SPARQL_Results_TSV", "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads");

    private final Function<HttpServletRequest, String> endpoint;

    /** @param endpoint the query service's public address, as the client of a request sees it */
    public ServiceDescription(Function<HttpServletRequest, String> endpoint) {
        this.endpoint = endpoint;
    }

    void answer(HttpAction action) {
        Acceptable.require(action, DEF.rdfOffer);
        MediaType chosen = ConNeg.chooseContentType(action.getRequest(), DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        ActionLib.graphResponse(action, model(endpoint.apply(action.getRequest())).getGraph(), lang);
        ServletOps.success(action);
    }

    private static Model model(String address) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource()
            .addProperty(RDF.type, model.createResource(SD + "Service"))
            .addProperty(model.createProperty(SD, "endpoint"), model.createResource(address))
            .addProperty(model.createProperty(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
            .addProperty(model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"));
        RESULT_FORMATS.forEach(name -> service.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + name)));
        service.addProperty(model.createProperty(SD, "defaultDataset"), model.createResource()
            .addProperty(RDF.type, model.createResource(SD + "Dataset"))
            .addProperty(model.createProperty(SD, "defaultGraph"), model.createResource()
                .addProperty(RDF.type, model.createResource(SD + "Graph"))));
        return model;
    }
}

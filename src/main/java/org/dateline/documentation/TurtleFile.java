package org.dateline.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/**
 * A file in Turtle, with the order in which its authors describe things.
 *
 * @param name     as people know it, such as "shapes/article/text.ttl"
 * @param subjects named things that it describes, in the order of the file
 */
record TurtleFile(String name, Model model, List<Resource> subjects) {

    /** @throws DatelineException MISSING_INPUT or, with the place of the mistake, BROKEN_DATA */
    static TurtleFile read(Path file, String name) {
        if (!Files.isRegularFile(file)) throw new DatelineException(FailureCode.MISSING_INPUT, file.toString());
        return parse(RDFParser.source(file), name);
    }

    static TurtleFile of(String turtle, String name) {
        return parse(RDFParser.fromString(turtle, Lang.TURTLE), name);
    }

    /** The ontology header. */
    Resource header() {
        return model.listSubjectsWithProperty(RDF.type, OWL.Ontology).nextOptional()
                .orElseThrow(() -> new DatelineException(FailureCode.BROKEN_DATA, name, "no owl:Ontology is described"));
    }

    private static TurtleFile parse(RDFParserBuilder source, String name) {
        Model model = ModelFactory.createDefaultModel();
        Set<Node> order = new LinkedHashSet<>();
        try {
            source.forceLang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFWrapper(StreamRDFLib.graph(model.getGraph())) {
                        @Override
                        public void triple(Triple triple) {
                            order.add(triple.getSubject());
                            super.triple(triple);
                        }
                    });
        } catch (RiotException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, name, String.valueOf(e.getMessage()), e);
        }
        List<Resource> subjects = new ArrayList<>();
        order.stream().filter(Node::isURI).forEach(node -> subjects.add(model.createResource(node.getURI())));
        return new TurtleFile(name, model, List.copyOf(subjects));
    }
}

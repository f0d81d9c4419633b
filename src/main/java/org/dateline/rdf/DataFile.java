package org.dateline.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** A data file that comes with the program, and strict look-ups in it: what is not as it should be fails with the file's name. */
record DataFile(Model model, String name) {

    /** Reads Turtle. */
    static DataFile read(Path file) {
        if (!Files.isRegularFile(file)) throw new DatelineException(FailureCode.MISSING_INPUT, file.toString());
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.source(file).forceLang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(model);
        } catch (RiotException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, file.toString(), e.getMessage(), e);
        }
        return new DataFile(model, file.toString());
    }

    /** The only value, which must be there. */
    RDFNode one(Resource subject, Property property) {
        return optional(subject, property).orElseThrow(() -> broken(subject, "has no " + property.getLocalName()));
    }

    /** The only value, if there is one. */
    Optional<RDFNode> optional(Resource subject, Property property) {
        List<RDFNode> values = all(subject, property);
        if (values.size() > 1) throw broken(subject, "has more than one " + property.getLocalName());
        return values.stream().findFirst();
    }

    List<RDFNode> all(Resource subject, Property property) {
        return model.listObjectsOfProperty(subject, property).toList();
    }

    /** The texts of literals, in alphabetical order, so that the order of triples in memory is of no account. */
    List<String> texts(Resource subject, Property property) {
        return all(subject, property).stream().map(node -> text(subject, node)).sorted().toList();
    }

    String text(Resource subject, RDFNode node) {
        if (!node.isLiteral()) throw broken(subject, "has something else where a text should be: " + node);
        return node.asLiteral().getLexicalForm();
    }

    Resource resource(Resource subject, RDFNode node) {
        if (!node.isResource()) throw broken(subject, "has a text where a thing should be: " + node);
        return node.asResource();
    }

    /** The meaning of a thing that must be in the namespace; what the meaning's constructor refuses is broken data. */
    <T> T term(Resource subject, RDFNode node, String namespace, Function<String, T> meaning) {
        String iri = resource(subject, node).getURI();
        if (iri == null || !iri.startsWith(namespace)) throw broken(subject, "has " + node + " where a term of " + namespace + " should be");
        try {
            return meaning.apply(iri.substring(namespace.length()));
        } catch (IllegalArgumentException e) {
            throw broken(subject, e.getMessage());
        }
    }

    DatelineException broken(Resource subject, String problem) {
        return new DatelineException(FailureCode.BROKEN_DATA, name, (subject.isAnon() ? "a blank node" : subject.getURI()) + " " + problem);
    }
}

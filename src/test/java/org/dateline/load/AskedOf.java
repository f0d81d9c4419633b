package org.dateline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/**
 * A competency question that is asked of one thing at a time, as somebody would who looks at that thing.
 *
 * @param query    of {@code queries/questions}
 * @param variable that the thing is put into
 * @param things   that it can be asked of
 */
record AskedOf(String query, String variable, List<String> things) {
    private static final Pattern BEGIN = Pattern.compile("WHERE\\s*\\{");

    /** Ten questions, each on its kind of thing; to be called within a read transaction. */
    static List<AskedOf> ten(Path questions, DatasetGraph data) {
        List<String> events = all(data, DL.Event);
        return List.of(on("01", "event", events, questions), on("02", "event", events, questions), on("03", "event", events, questions),
            on("04", "disagreement", all(data, DL.Disagreement), questions), on("07", "event", events, questions),
            on("08", "event", events, questions), on("10", "event", events, questions), on("13", "claim", all(data, DL.Claim), questions),
            on("14", "event", events, questions), on("19", "story", all(data, DL.Story), questions));
    }

    /** The query on one of its things. */
    String onAny(Random random) {
        String thing = things.get(random.nextInt(things.size()));
        Matcher begin = BEGIN.matcher(query);
        if (!begin.find()) throw new IllegalStateException("no WHERE in " + query);
        return query.substring(0, begin.end()) + " VALUES ?" + variable + " { <" + thing + "> }" + query.substring(begin.end());
    }

    private static AskedOf on(String number, String variable, List<String> things, Path questions) {
        try (Stream<Path> files = Files.list(questions)) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(number + "-")).findFirst().orElseThrow();
            return new AskedOf(Files.readString(file), variable, things);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(DatasetGraph data, Resource type) {
        return data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode()).map(Quad::getSubject).map(Node::getURI).distinct().sorted().toList();
    }
}

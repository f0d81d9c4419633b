package org.dateline.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.ResolutionChange;

/**
 * Judges graphs by the SHACL shapes of their kind. Only violations keep a graph out; warnings and infos are counted
 * (SHACL's own sh:conforms is false for those, too). Safe for use by several threads at once.
 */
public final class Gate {
    private final Map<GraphKind, Shapes> shapes;

    private Gate(Map<GraphKind, Shapes> shapes) {
        this.shapes = shapes;
    }

    /**
     * Reads the shapes: every Turtle file in the folder of each kind.
     *
     * @throws DatelineException BROKEN_DATA if a kind has no shapes, or they cannot be parsed
     */
    public static Gate load(Path folder) {
        Map<String, Shapes> parsed = new HashMap<>();
        Map<GraphKind, Shapes> shapes = new EnumMap<>(GraphKind.class);
        for (GraphKind kind : GraphKind.values()) {
            shapes.put(kind, parsed.computeIfAbsent(kind.folder(), name -> parse(folder.resolve(name))));
        }
        return new Gate(shapes);
    }

    /** Judges a graph that stands alone. */
    public Verdict judge(NamedGraph graph) {
        return verdict(graph, ShaclValidator.get().validate(shapes.get(graph.kind()), graph.graph()));
    }

    /**
     * Judges a graph that speaks of what stands in others.
     *
     * @param others what it may speak of; no shape of its kind may have a target in there
     */
    public Verdict judge(NamedGraph graph, Graph others) {
        return verdict(graph, ShaclValidator.get().validate(shapes.get(graph.kind()), new Union(graph.graph(), others)));
    }

    /**
     * Judges what a change of the resolution's graph touches; the rest stays as it was accepted. A thing that the shapes object to is left out, and the
     * others with what pointed to it.
     *
     * @param graph the one that is changed, as it is
     * @param all   with it what it may speak of
     */
    public Sifted sift(ResolutionChange change, Graph graph, Graph all) {
        return new Sieve(shapes.get(GraphKind.RESOLUTION), graph, all, change).sift();
    }

    private static Verdict verdict(NamedGraph graph, ValidationReport report) {
        List<Finding> findings = report.getEntries().stream().map(Finding::of).toList();
        boolean violated = findings.stream().anyMatch(finding -> finding.level() == Finding.Level.VIOLATION);
        return violated ? new Rejected(graph, findings, report.getGraph()) : new Accepted(graph, findings);
    }

    private static Shapes parse(Path folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) RDFDataMgr.read(graph, file.toUri().toString());
            Shapes shapes = Shapes.parse(graph);
            if (shapes.getTargetShapes().isEmpty()) throw new DatelineException(FailureCode.BROKEN_DATA, folder.toString(), "it holds no shape with a target");
            return shapes;
        } catch (IOException | UncheckedIOException | RiotException | ShaclParseException e) {
            throw new DatelineException(FailureCode.BROKEN_DATA, folder.toString(), "no shapes can be read from it: " + e.getMessage(), e);
        }
    }
}

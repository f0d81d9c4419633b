package org.dateline.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;

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
        Map<GraphKind, Shapes> shapes = new EnumMap<>(GraphKind.class);
        for (GraphKind kind : GraphKind.values()) shapes.put(kind, parse(folder.resolve(kind.folder())));
        return new Gate(shapes);
    }

    public Verdict judge(NamedGraph graph) {
        ValidationReport report = ShaclValidator.get().validate(shapes.get(graph.kind()), graph.graph());
        Collection<ReportEntry> entries = report.getEntries();
        List<Violation> violations = entries.stream().filter(e -> is(e, Severity.Violation)).map(Violation::of).toList();
        if (!violations.isEmpty()) return new Rejected(graph, violations, report.getGraph());
        return new Accepted(graph, count(entries, Severity.Warning), count(entries, Severity.Info));
    }

    private static int count(Collection<ReportEntry> entries, Severity severity) {
        return (int) entries.stream().filter(e -> is(e, severity)).count();
    }

    private static boolean is(ReportEntry entry, Severity severity) {
        return entry.severity().level().equals(severity.level());
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

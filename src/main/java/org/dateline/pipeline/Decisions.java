package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Gate;
import org.dateline.gate.Rejected;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.Parts;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphTarget;

/**
 * A user's rulings in a file, one a line: {@code same} or {@code differ}, two IRIs of accounts or references (or of events or entities that the target
 * holds already), and perhaps a reason, apart by commas. Empty lines and those that begin with # say nothing.
 */
public final class Decisions {
    private static final int FIELDS = 4;

    private Decisions() {
    }

    /**
     * Puts the rulings of a file into a target, beside those that are there, to be obeyed by the next resolution.
     *
     * @param by who has decided
     * @throws DatelineException MISSING_INPUT, UNREADABLE_INPUT, or BROKEN_DATA with the number of the line that is no ruling
     */
    public static void take(Path file, Iris iris, Gate gate, GraphTarget target, String by, Instant when) {
        if (!Files.exists(file)) throw new DatelineException(FailureCode.MISSING_INPUT, file.toString());
        NamedGraph rulings = new NamedGraph(GraphKind.RULINGS, iris.rulingsGraph(), target.copy(iris.rulingsGraph()));
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            String[] fields = line.split("\\s*,\\s*", FIELDS);
            Ruling ruling = ruling(file, i + 1, fields, iris, target);
            rulings = RulingGraph.with(iris, rulings.graph(), ruling, by, when, fields.length == FIELDS ? fields[FIELDS - 1] : "");
        }
        switch (gate.judge(rulings)) {
            case Accepted accepted -> target.put(List.of(accepted));
            case Rejected rejected -> throw new DatelineException(FailureCode.REJECTED_BY_SHAPES, file.toString(), rejected.violations().getFirst().toString());
        }
    }

    private static Ruling ruling(Path file, int number, String[] fields, Iris iris, GraphTarget target) {
        boolean same = fields[0].equals("same");
        if (fields.length < FIELDS - 1 || !same && !fields[0].equals("differ")) {
            throw new DatelineException(FailureCode.BROKEN_DATA, file + ":" + number, "a line reads \"same, IRI, IRI\" or \"differ, IRI, IRI\", and perhaps a reason");
        }
        return RulingGraph.ruling(iris, same, parts(fields[1], iris, target), parts(fields[2], iris, target));
    }

    /** What the target does not know yet is taken for an account or reference of an article that is to come. */
    private static Set<String> parts(String iri, Iris iris, GraphTarget target) {
        Set<String> known = target.ask(iris.resolutionGraph(), (graph, all) -> Parts.of(all, iri));
        return known.isEmpty() ? Set.of(iri) : known;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), String.valueOf(e.getMessage()), e);
        }
    }
}

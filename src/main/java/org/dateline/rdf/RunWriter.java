package org.dateline.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.gazetteer.GazetteerSource;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/** Writes the provenance of a run in PROV-O: when it was, which version did it, which graphs came of it. */
public final class RunWriter {
    private final Iris iris;
    private final List<GazetteerSource> gazetteers;

    public RunWriter(Iris iris) {
        this(iris, List.of());
    }

    /** @param gazetteers of the user, which the runs use */
    public RunWriter(Iris iris, List<GazetteerSource> gazetteers) {
        this.iris = iris;
        this.gazetteers = List.copyOf(gazetteers);
    }

    public NamedGraph write(Run run) {
        Node node = iris.run(run.started());
        Node agent = iris.agent(run.version());
        GraphBuilder out = new GraphBuilder()
                .type(node, PROV.Activity)
                .add(node, PROV.startedAtTime, time(run.started()))
                .add(node, PROV.endedAtTime, time(run.ended()))
                .add(node, PROV.wasAssociatedWith, agent)
                .add(node, DL.version, Literals.plain(run.version()))
                .type(agent, PROV.SoftwareAgent)
                .add(agent, RDFS.label, Literals.english("Dateline " + run.version()));
        run.generated().forEach(graph -> out.add(node, PROV.generated, graph));
        for (GazetteerSource gazetteer : gazetteers) {
            Node file = iris.gazetteer(gazetteer.hash());
            out.add(node, PROV.used, file).type(file, PROV.Entity).add(file, DL.file, Literals.plain(gazetteer.name()))
                    .add(file, DL.contentHash, Literals.plain(gazetteer.hash()));
        }
        return new NamedGraph(GraphKind.RUN, node, out.graph());
    }

    private static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
    }
}

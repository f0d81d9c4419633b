package org.dateline.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/** Writes the provenance of a run in PROV-O: when it was, which version did it, which graphs came of it. */
public final class RunWriter {
    private final Iris iris;

    public RunWriter(Iris iris) {
        this.iris = iris;
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
        return new NamedGraph(GraphKind.RUN, node, out.graph());
    }

    private static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
    }
}

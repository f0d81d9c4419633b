package org.dateline.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.dateline.gate.Gate;
import org.dateline.gate.Sifted;
import org.dateline.rdf.ResolutionWriter;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphTarget;

/** The last stages alone: from what is stored of all articles to the graph that follows from them. They need no language models. */
public record Resolving(BiFunction<List<ArticleDigest>, List<Ruling>, Resolution> resolver, Gate gate, ResolutionWriter writer) {

    /** The name of the graph that is computed. */
    public Node graph() {
        return writer.graph();
    }

    /** Judges what a resolution changes in a target. */
    public Sifted sift(Resolution resolution, GraphTarget target) {
        return target.ask(graph(), (graph, all) -> gate.sift(writer.change(graph, target.resolution(), resolution), graph, all));
    }
}

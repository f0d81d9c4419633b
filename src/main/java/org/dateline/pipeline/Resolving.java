package org.dateline.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.gate.Gate;
import org.dateline.gate.Verdict;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.Outline;
import org.dateline.rdf.ResolutionWriter;
import org.dateline.rdf.Succession;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;

/** The last stages alone: from what is stored of all articles to the graph that follows from them. They need no language models. */
public record Resolving(BiFunction<List<ArticleDigest>, List<Ruling>, Resolution> resolver, Gate gate, ResolutionWriter writer) {

    /** The name of the graph that is computed. */
    public Node graph() {
        return writer.graph();
    }

    /**
     * Judges the graph of a resolution.
     *
     * @param before the graph as it was; names that are retired since point to their successors
     */
    public Verdict judge(Resolution resolution, List<ArticleDigest> digests, Graph before) {
        NamedGraph graph = writer.write(resolution);
        Succession.record(before, graph);
        return gate.judge(graph, Outline.of(digests));
    }
}

package org.dateline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.dateline.failure.DatelineException;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;

/**
 * Takes articles out of a store that nobody serves. What is left is as if they had never come: events and entities are decided anew, and an article is read
 * again whose day or lines those that are gone had a say in.
 *
 * @param revision  of the same store
 * @param iris      as the store has them
 * @param stages    loads what reads articles, which takes seconds: only where there is one to read again
 * @param complaint told what cannot be read or computed again
 */
public record Retraction(Revision revision, Iris iris, GraphStore store, Supplier<Stages> stages, RejectedFolder rejected, Consumer<DatelineException> complaint) {

    /** @throws DatelineException UNWRITABLE_OUTPUT if one cannot be taken out */
    public void retract(List<Node> articles) {
        articles.forEach(revision::retract);
        if (new Surroundings<>(new ArticleCleaning(), store.sources()).with(Map.of()).outdated().isEmpty()) return;
        try (Intake intake = new Intake(stages.get(), iris, store, rejected, Intake.Pace.USUAL, complaint)) {
            intake.renewAll();
        }
    }
}

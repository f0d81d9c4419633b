package org.dateline.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.failure.DatelineException;
import org.dateline.install.Installation;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Revision;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;
import org.dateline.vocab.Namespaces;

/** The sample story as the program converts it, once for all tests of a run. */
public final class SampleStory {
    private static SampleStory story;

    private final GraphStore graphs = GraphStore.inMemory();
    private final List<String> failures = new ArrayList<>();
    private final Outcome outcome;

    private SampleStory() {
        outcome = new Conversion(InstalledStages.load()).run(List.of(Installation.find().sample().toString()), graphs,
                new RejectedFolder(Path.of("target", "rejected-sample")), new Failures());
        rule();
    }

    /** A reader has ruled once, on two of whom the program thinks the same, so that the question on rulings has something to find. */
    private void rule() {
        Iris iris = Iris.under(Namespaces.DATA);
        List<ReferenceDigest> references = graphs.digests().getFirst().references();
        Ruling differ = RulingGraph.ruling(iris, false, Set.of(references.get(0).iri()), Set.of(references.get(1).iri()));
        new Revision(iris, StandardStages.resolving(iris), graphs, failure -> { throw failure; }).rule(differ, "a reader", Instant.parse("2023-03-20T09:00:00Z"), "They are two.");
    }

    public static synchronized SampleStory converted() {
        if (story == null) story = new SampleStory();
        return story;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** One line for each article that failed. */
    public List<String> failures() {
        return failures;
    }

    public GraphStore graphs() {
        return graphs;
    }

    /** A query's rows: for each variable that is bound, the value's lexical form or IRI. */
    public List<Map<String, String>> rows(String query) {
        return Answers.to(query, graphs);
    }

    private final class Failures implements ConversionListener {
        @Override
        public void begun(int articles) {
        }

        @Override
        public void advanced() {
        }

        @Override
        public void failed(DatelineException failure) {
            failures.add(failure.getMessage());
        }
    }
}

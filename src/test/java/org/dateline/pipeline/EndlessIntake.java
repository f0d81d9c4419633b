package org.dateline.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.dateline.document.Metadata;
import org.dateline.rdf.Iris;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphStore;

/** A program that takes articles into a store, one after the other, and says of each that it is stored, until it is killed. */
final class EndlessIntake {
    private EndlessIntake() {
    }

    /** @param args the store, and the number of the first article */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Iris iris = Iris.standard();
        Intake intake = new Intake(MillStages.load(iris), iris, GraphStore.create(folder), GraphStore.rejected(folder),
                new Intake.Pace(Duration.ofMillis(20), Duration.ofMillis(100)), failure -> System.out.println("failed: " + failure.getMessage()));
        for (int i = Integer.parseInt(args[1]); true; i++) {
            intake.take(submission(i));
            System.out.println(i);
        }
    }

    static Submission submission(int number) {
        String text = "article " + number;
        return new Submission(new SourceReader().decode(text, text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE);
    }
}

package org.dateline.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.install.Installation;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.Iris;
import org.dateline.rdf.MillFire;
import org.dateline.rdf.NamedGraph;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private static final Gate GATE = Gate.load(Installation.find().shapes());
    private final NamedGraph written = new ArticleWriter(Iris.standard()).write(MillFire.facts());

    @Test
    void anArticleAsItIsWrittenIsAccepted() {
        assertEquals(List.of(), GATE.judge(written).findings());
    }

    @Test
    void whatWasAcceptedCannotBeChanged() {
        Graph graph = assertInstanceOf(Accepted.class, GATE.judge(written)).graph();
        assertThrows(AddDeniedException.class, () -> graph.add(written.name(), DL.file.asNode(), written.name()));
    }

    @Test
    void nothingElseCanMakeAnAcceptedGraph() {
        assertTrue(Arrays.stream(Accepted.class.getDeclaredConstructors()).noneMatch(c -> Modifier.isPublic(c.getModifiers())));
        assertTrue(Modifier.isFinal(Accepted.class.getModifiers()));
    }

    @Test
    void aViolationRejectsAndNamesNodePropertyAndMessage() {
        written.graph().remove(written.name(), DL.contentHash.asNode(), Node.ANY);

        List<Finding> violations = assertInstanceOf(Rejected.class, GATE.judge(written)).violations();

        assertEquals(1, violations.size());
        assertEquals(written.name(), violations.getFirst().focus());
        assertEquals("<" + DL.contentHash.getURI() + ">", violations.getFirst().path().orElseThrow());
        assertTrue(violations.getFirst().toString().contains("content hash"), violations::toString);
    }

    @Test
    void aWarningDoesNotRejectAndIsTold() {
        written.graph().remove(written.name(), SchemaDO.headline.asNode(), Node.ANY);

        Accepted accepted = assertInstanceOf(Accepted.class, GATE.judge(written));

        assertEquals(1, accepted.count(Finding.Level.WARNING));
        assertEquals(Finding.Level.WARNING, accepted.findings().getFirst().level());
    }

    @Test
    void violationsWarningsAndInfosAreToldApart() {
        written.graph().remove(written.name(), DL.contentHash.asNode(), Node.ANY);
        written.graph().remove(written.name(), SchemaDO.headline.asNode(), Node.ANY);
        written.graph().remove(Node.ANY, DL.claimant.asNode(), Node.ANY);

        Rejected rejected = assertInstanceOf(Rejected.class, GATE.judge(written));

        assertEquals(1, rejected.count(Finding.Level.VIOLATION));
        assertEquals(1, rejected.count(Finding.Level.WARNING));
        assertEquals(2, rejected.count(Finding.Level.INFO), "two claims have lost who makes them");
        assertEquals(1, rejected.violations().size());
    }

    @Test
    void aFolderWithoutShapesIsNoGate(@TempDir Path empty) throws Exception {
        Files.createDirectory(empty.resolve("article"));
        DatelineException failure = assertThrows(DatelineException.class, () -> Gate.load(empty));
        assertEquals(FailureCode.BROKEN_DATA, failure.code());
    }
}

package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.dateline.account.Factuality;
import org.dateline.account.Measure;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.ReferenceDigest;
import org.junit.jupiter.api.Test;

class DigestReaderTest {
    private final NamedGraph written = new ArticleWriter(Iris.under("https://graph.example")).write(MillFire.facts());
    private final ArticleDigest digest = DigestReader.read(written.name(), written.graph()).orElseThrow();

    @Test
    void anArticleComesBackWithDateOutletAndHeadline() {
        assertEquals(written.name().getURI(), digest.iri());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 16)), digest.published());
        assertEquals(Optional.of("The Coast Post"), digest.outlet());
        assertEquals(Set.of("mill", "burns", "estermouth"), digest.headline());
        assertTrue(digest.fingerprint().similarity(digest.fingerprint()) > 0.99);
    }

    @Test
    void anAccountComesBackWithItsRolesTimeAndContext() {
        AccountDigest account = digest.accounts().stream().filter(a -> a.eventType().equals("Destruction")).findFirst().orElseThrow();
        assertEquals(Set.of(reference("45-60")), account.in(Role.PATIENT));
        assertEquals(Set.of(reference("16-26")), account.in(Role.PLACE));
        assertEquals(Optional.of(When.at(PartialDate.parse("2023-05-15"))), account.when());
        assertEquals(Factuality.HAPPENED, account.factuality());
        assertEquals(List.of("destroy"), account.lemmas());
        assertTrue(account.passage().words().containsAll(Set.of("fire", "harlan", "monday")), account.passage().words()::toString);
    }

    @Test
    void aFigureComesBackWithValueMeaningAndNeighbours() {
        FigureDigest killed = figure(Measure.KILLED);
        assertEquals(12, killed.value());
        assertEquals(Qualifier.AT_LEAST, killed.qualifier());
        assertEquals(Optional.of(PartialDate.parse("2023-05-15")), killed.asOf());
        assertEquals(Optional.of(written.name().getURI() + "/account/106-110"), killed.account());
        assertTrue(killed.references().contains(reference("98-105")), killed.references()::toString);
        assertEquals(30, figure(Measure.DISPLACED).upper().orElseThrow());
        assertEquals(20, figure(Measure.DISPLACED).value());
    }

    @Test
    void aReferenceComesBackWithItsNamesFullestFirst() {
        ReferenceDigest mill = digest.references().stream().filter(r -> r.type() == EntityType.FACILITY).findFirst().orElseThrow();
        assertEquals(List.of("Harlan mill", "the Harlan mill"), mill.names());
        assertTrue(mill.named());
    }

    @Test
    void aGraphOfAnotherKindHasNoDigest() {
        assertEquals(Optional.empty(), DigestReader.read(NodeFactory.createURI("https://graph.example/other"), written.graph()));
    }

    private FigureDigest figure(Measure measure) {
        return digest.figures().stream().filter(f -> f.measure() == measure).findFirst().orElseThrow();
    }

    private String reference(String span) {
        return written.name().getURI() + "/reference/" + span;
    }
}

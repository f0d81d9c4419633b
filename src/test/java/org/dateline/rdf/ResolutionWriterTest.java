package org.dateline.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.account.Factuality;
import org.dateline.install.Installation;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;
import org.dateline.resolve.Link;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Story;
import org.dateline.vocab.EventTypes;
import org.junit.jupiter.api.Test;

class ResolutionWriterTest {
    private static final String DATA = "https://graph.example/";
    private static final String ONE = DATA + "article/1";
    private static final String TWO = DATA + "article/2";

    @Test
    void allThatFollowsFromTheArticlesIsInOneGraph() {
        AuthorityEntry town = new AuthorityEntry("https://w3id.org/dateline/authority/estermouth", EntityType.PLACE, "Estermouth", List.of(), List.of(),
                List.of(), Optional.empty(), List.of("http://www.wikidata.org/entity/Q1"));
        EventTypes types = new EventTypes(RDFDataMgr.loadModel(Installation.find().ontology().resolve("dateline.ttl").toUri().toString()));

        NamedGraph graph = new ResolutionWriter(Iris.under(DATA), types, new Authority(List.of(town))).write(resolution());

        GraphAssert.assertSame(ResolutionWriterTest.class, "mill-fire-resolution.ttl", graph.graph());
    }

    private static Resolution resolution() {
        Entity town = new Entity("town", EntityType.PLACE, List.of("Estermouth", "the town"), Optional.of("https://w3id.org/dateline/authority/estermouth"),
                List.of(ONE + "/reference/1-2", TWO + "/reference/1-2"));
        Event fire = new Event("fire", "Destruction", "destruction of Harlan mill", List.of(ONE + "/account/5-9", TWO + "/account/7-9"),
                Map.of(Role.PLACE, Set.of("town")), Optional.of(When.since(PartialDate.parse("2023-05"))), Factuality.HAPPENED, List.of(ONE, TWO));
        Link link = new Link(ONE + "/account/5-9", TWO + "/account/7-9", 0.85, "same-place-and-day", List.of("both in Estermouth"));
        Disagreement dead = new Disagreement("fire", "killed", ONE + "/figure/3-5", TWO + "/figure/3-5", "12 against 9");
        Story story = new Story("mill", "the fire at Harlan mill", List.of(ONE, TWO), List.of("fire"));
        return new Resolution(List.of(town), List.of(fire), List.of(link), List.of(dead), List.of(story));
    }
}

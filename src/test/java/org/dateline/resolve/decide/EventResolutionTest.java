package org.dateline.resolve.decide;

import static org.dateline.mention.EntityType.FACILITY;
import static org.dateline.mention.EntityType.ORGANISATION;
import static org.dateline.mention.EntityType.PERSON;
import static org.dateline.mention.EntityType.STATE;
import static org.dateline.mention.Role.AGENT;
import static org.dateline.mention.Role.PATIENT;
import static org.dateline.mention.Role.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Factuality;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.mention.lexicon.Nearness;
import org.dateline.mention.lexicon.WordFamilies.Kinship;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;
import org.dateline.resolve.Link;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Story;
import org.dateline.resolve.event.EventLabel;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.junit.jupiter.api.Test;

class EventResolutionTest {
    private static final EventTypes TYPES = new EventTypes(Map.of("Conflict", "Event", "Attack", "Conflict", "AirStrike", "Attack", "Battle", "Conflict",
            "HumanImpact", "Event", "Destruction", "HumanImpact", "Disaster", "HumanImpact", "Politics", "Event", "Meeting", "Politics"),
            Map.of("Destruction", Set.of("Attack")));

    @Test
    void accountsOfOneLemmaInOneStoryAreOneEvent() {
        Told a = story("a").tells("Meeting", "summit");
        Told b = story("b").tells("Meeting", "summit");
        assertTrue(areOne(resolve(a, b), a.account(2), b.account(2)));
    }

    @Test
    void whoIsInferredTakesPartInAnEventUnlessAnAccountStatesWho() {
        Told a = story("a").tells("Meeting", "summit").infers(AGENT, "Korva Bridge");
        Told b = story("b").tells("Meeting", "summit");
        Told c = story("c").tells("Meeting", "summit", AGENT, "Sundgard");
        assertEquals(List.of("Korva Bridge"), agents(a, b));
        assertEquals(List.of("Sundgard"), agents(a, b, c));
    }

    @Test
    void aStrikeAndTheDestructionOfWhatItHitAreOneEvent() {
        Told a = story("a").tells("AirStrike", "bomb", PATIENT, "Korva Bridge", PLACE, "Sundgard", "when", "2023-05-03");
        Told b = story("b").tells("Destruction", "destroy", PATIENT, "Korva Bridge", PLACE, "Sundgard", "when", "2023-05-03");
        Resolution resolution = resolve(a, b);
        assertTrue(areOne(resolution, a.account(2), b.account(2)));
        Link link = resolution.links().stream().filter(l -> l.left().equals(a.account(2))).findFirst().orElseThrow();
        assertTrue(link.reasons().stream().anyMatch(reason -> reason.contains("AirStrike and Destruction")), link.toString());
        assertTrue(link.reasons().stream().anyMatch(reason -> reason.contains("same patient: Korva Bridge")), link.toString());
    }

    @Test
    void aBattleAndAMeetingAreNotOne() {
        Told a = story("a").tells("Battle", "clash", PLACE, "Sundgard", "when", "2023-05-03");
        Told b = story("b").tells("Meeting", "confer", PLACE, "Sundgard", "when", "2023-05-03");
        assertFalse(areOne(resolve(a, b), a.account(2), b.account(2)));
    }

    @Test
    void twoHappeningsOfAKindOnDifferentDaysStayApart() {
        Told a = story("a").tells("Disaster", "quake", PLACE, "Sundgard", "when", "2023-05-01");
        Told b = story("b").tells("Disaster", "quake", PLACE, "Sundgard", "when", "2023-05-03");
        assertFalse(areOne(resolve(a, b), a.account(2), b.account(2)));
    }

    @Test
    void twoHappeningsOfAKindAtDifferentPlacesStayApart() {
        Told a = story("a").names(EntityType.PLACE, "Ostravik").tells("AirStrike", "bomb", PLACE, "Ostravik", "when", "2023-05-03");
        Told b = story("b").tells("AirStrike", "bomb", PLACE, "Sundgard", "when", "2023-05-03");
        assertFalse(areOne(resolve(a, b), a.account(2), b.account(2)));
    }

    @Test
    void anAccountWithoutDayDoesNotChainTwoDaysTogether() {
        Told a = story("a").tells("AirStrike", "bomb", PLACE, "Sundgard", "when", "2023-05-01");
        Told b = story("b").tells("AirStrike", "bomb", PLACE, "Sundgard");
        Told c = story("c").tells("AirStrike", "bomb", PLACE, "Sundgard", "when", "2023-05-03");
        assertFalse(areOne(resolve(a, b, c), a.account(2), c.account(2)));
    }

    @Test
    void aPlaceAndThePlaceThatContainsItGoTogether() {
        Authority authority = new Authority(List.of(entry("urn:sundgard", EntityType.PLACE, "Sundgard", Optional.of("urn:norland")),
                entry("urn:norland", STATE, "Norland", Optional.empty())));
        Told a = story("a").names(STATE, "Norland").tells("Disaster", "flood", PLACE, "Norland", "when", "2023-05-03");
        Told b = story("b").tells("Disaster", "flood", PLACE, "Sundgard", "when", "2023-05-03");
        assertTrue(areOne(new Resolver(TYPES, authority).resolve(List.of(a.digest(), b.digest())), a.account(2), b.account(2)));
    }

    @Test
    void aLemmaSimilarityPassedInJoinsOtherWords() {
        Told a = story("a").tells("Disaster", "quake", PLACE, "Sundgard");
        Told b = story("b").tells(Factuality.POSSIBLE, "Disaster", "tremor");
        LemmaSimilarity wordNet = (left, right) -> Set.of(left, right).equals(Set.of("quake", "tremor")) ? new Nearness(Kinship.SYNONYM, 0, true, true, false, 0.6) : Nearness.NONE;
        assertFalse(areOne(resolve(a, b), a.account(2), b.account(2)));
        assertTrue(areOne(new Resolver(TYPES, new Authority(List.of()), wordNet).resolve(List.of(a.digest(), b.digest())), a.account(2), b.account(2)));
    }

    @Test
    void aCaptureWithinTheTimeOfAnOffensiveByTheSameGroupIsAPartOfIt() {
        EventTypes types = new EventTypes(TYPES.superclass(), Map.of(), Map.of("Conflict", Set.of("Attack")));
        Told a = story("a").names(ORGANISATION, "Ostra League").tells("Conflict", "offensive", AGENT, "Ostra League", "when", "2023-05-01")
                .tells("Attack", "raid", AGENT, "Ostra League", "when", "2023-05-03").tells("Attack", "ambush", AGENT, "Ostra League", "when", "2023-04-03");
        Told b = story("b").names(ORGANISATION, "Ostra League").tells("Conflict", "offensive", AGENT, "Ostra League", "when", "2023-05-01");
        Resolution resolution = new Resolver(types, new Authority(List.of())).resolve(List.of(a.digest(), b.digest()));
        Map<String, Event> byLabel = resolution.events().stream().collect(Collectors.toMap(EventLabel::undated, e -> e, (x, y) -> x));
        assertEquals(Optional.of(byLabel.get("offensive").key()), byLabel.get("raid").whole());
        assertEquals(Optional.empty(), byLabel.get("ambush").whole(), "it was before");
        assertEquals(Optional.empty(), byLabel.get("offensive").whole());
    }

    @Test
    void sameWordsInAnotherStoryAreAnotherEvent() {
        Told a = story("a").tells("Meeting", "summit");
        Told b = Told.article("z").published("2017-02-01").names(PERSON, "Alba Quintero").names(EntityType.PLACE, "Tarrasol").tells("Meeting", "summit").tells("Election", "vote");
        assertFalse(areOne(resolve(a, b), a.account(2), b.account(0)));
    }

    @Test
    void anEventTellsWhatItsAccountsAgreeOn() {
        Told a = story("a").tells("Attack", "strike", PATIENT, "Korva Bridge", PLACE, "Sundgard", "when", "2023-05-03");
        Told b = story("b").tells("AirStrike", "strike", AGENT, "Ilmari Rautio", PATIENT, "Korva Bridge", "when", "2023-05");
        Told c = story("c").tells(Factuality.DENIED, "Attack", "strike", PATIENT, "Korva Bridge", PLACE, "Sundgard");
        Resolution resolution = resolve(a, b, c);
        Event event = resolution.events().stream().filter(e -> e.accounts().contains(a.account(2))).findFirst().orElseThrow();
        assertEquals(List.of(a.account(2), b.account(2), c.account(2)), event.accounts());
        assertEquals("AirStrike", event.eventType());
        assertEquals(Optional.of(When.at(PartialDate.parse("2023-05-03"))), event.when());
        assertEquals(Factuality.HAPPENED, event.factuality());
        assertEquals(Set.of(AGENT, PATIENT, PLACE), event.entities().keySet());
    }

    @Test
    void whatAllDenyIsDenied() {
        Told a = story("a").tells(Factuality.DENIED, "Attack", "shell", PATIENT, "Korva Bridge");
        Told b = story("b").tells(Factuality.DENIED, "Attack", "shell", PATIENT, "Korva Bridge");
        Event event = event(a, b);
        assertEquals(Factuality.DENIED, event.factuality());
    }

    @Test
    void aPlanCountsNoMoreOnceItHasComeTrue() {
        Told before = story("a").published("2023-05-02").tells(Factuality.PLANNED, "Meeting", "summit");
        Told again = story("b").published("2023-05-02").tells(Factuality.PLANNED, "Meeting", "summit");
        Told preview = story("c").published("2023-05-03").tells(Factuality.PLANNED, "Meeting", "summit");
        Told after = story("d").tells(Factuality.HAPPENED, "Meeting", "summit");
        assertEquals(Factuality.HAPPENED, event(before, again, preview, after).factuality());
        assertEquals(Factuality.PLANNED, event(before, again, preview).factuality());
        Told later = story("e").published("2023-05-06").tells(Factuality.PLANNED, "Meeting", "summit");
        Told stillLater = story("f").published("2023-05-06").tells(Factuality.PLANNED, "Meeting", "summit");
        assertEquals(Factuality.PLANNED, event(after, later, stillLater).factuality());
    }

    private static List<String> agents(Told... articles) {
        return resolve(articles).entities().stream().filter(e -> event(articles).entities().get(AGENT).contains(e.key())).map(e -> e.names().getFirst()).toList();
    }

    private static Event event(Told... articles) {
        return resolve(articles).events().stream().filter(e -> e.accounts().contains(articles[0].account(2))).findFirst().orElseThrow();
    }

    @Test
    void reprintsCountAsOneSource() {
        String wire = "Engineers closed the bridge at Sundgard after the river rose by two metres in a night, the port authority told reporters on the quay.";
        Told a = story("a").text(wire).tells("Disaster", "flood", PLACE, "Sundgard");
        Told b = story("b").text(wire + " Read more.").tells("Disaster", "flood", PLACE, "Sundgard");
        Told c = story("c").text("Nobody in the old town had seen the water so high since the mill burned down, said a baker who lost his ovens to it.")
                .tells("Disaster", "flood", PLACE, "Sundgard");
        Event event = event(a, b, c);
        assertEquals(3, event.articles().size());
        assertEquals(2, event.families());
    }

    @Test
    void articlesOfTwoStoriesFormTwo() {
        Told z = Told.article("z").names(PERSON, "Alba Quintero").names(EntityType.PLACE, "Tarrasol").tells("Election", "vote", AGENT, "Alba Quintero");
        Told y = Told.article("y").names(PERSON, "Quintero").names(EntityType.PLACE, "Tarrasol").tells("Election", "vote", AGENT, "Quintero");
        List<Story> stories = resolve(story("a"), story("b"), z, y).stories();
        assertEquals(List.of(2, 2), stories.stream().map(s -> s.articles().size()).toList());
        assertTrue(stories.stream().anyMatch(s -> s.label().contains("vote")));
    }

    private static boolean areOne(Resolution resolution, String left, String right) {
        return resolution.events().stream().anyMatch(event -> event.accounts().containsAll(List.of(left, right)));
    }

    /** An article of one story, with two accounts that all its articles share. */
    private static Told story(String article) {
        return Told.article(article).names(EntityType.PLACE, "Sundgard").names(FACILITY, "Korva Bridge").names(PERSON, "Ilmari Rautio")
                .tells("Politics", "resign", AGENT, "Ilmari Rautio").tells("Politics", "decree", AGENT, "Ilmari Rautio", PLACE, "Sundgard");
    }

    private static AuthorityEntry entry(String iri, EntityType type, String name, Optional<String> within) {
        return new AuthorityEntry(iri, type, name, List.of(), List.of(), List.of(), within, List.of());
    }

    private static Resolution resolve(Told... articles) {
        return new Resolver(TYPES, new Authority(List.of())).resolve(Arrays.stream(articles).map(Told::digest).toList());
    }
}

package org.dateline.resolve.decide;

import static org.dateline.mention.EntityType.ARMED_GROUP;
import static org.dateline.mention.EntityType.FACILITY;
import static org.dateline.mention.EntityType.ORGANISATION;
import static org.dateline.mention.EntityType.PEOPLE_GROUP;
import static org.dateline.mention.EntityType.PERSON;
import static org.dateline.mention.EntityType.PLACE;
import static org.dateline.mention.EntityType.STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Link;
import org.dateline.resolve.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, Samir Abdulkarim, Sameer Abdul Karim", "PERSON, President Orhan Yıldız, Orhan Yildiz", "PERSON, Dr. Ngozi A. Okonjo, Ngozi Okonjo",
        "PERSON, Abu Yusuf al-Golani, Abu Yousef al-Jawlani", "PERSON, Nguyen Van Thanh, Nguyễn Văn Thành", "PERSON, Ljudmila Petrovna, Lyudmila Petrovna",
        "PERSON, HTV leader Kassim Dawr, Kassim Dawr", "PERSON, Wojtek Zielony, Wojciech Zielony", "PERSON, Hicham Belkacem, Hisham Belkacem", "PERSON, Foreign Minister Aino Virtala, Aino Virtala",
        "PLACE, Talmisa, Talmisseh", "PLACE, Al-Ruwaym, Ruwaym", "PLACE, Mount Karsak, Karsak", "PLACE, the city of Vandria, Vandria",
        "ARMED_GROUP, Jabhat Tahrir al-Wadi, Jabhat Tahrir Al Wadi", "ORGANISATION, National Sarkhan Army, Sarkhan National Army",
        "FACILITY, Ruwaym Bridge, Al-Ruwaym bridge"})
    void spellingsTitlesAndOrdersOfOneNameAreOneEntity(EntityType type, String left, String right) {
        assertTrue(areOne(type, left, type, right));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Tariq Mansoor, PERSON, Jalal Mansoor", "PERSON, Pedro Alba, PERSON, Paula Alba", "PERSON, Li Wen, PERSON, Lu Wen",
        "PERSON, Otto Brandt Jr, PERSON, Otto Brandt Sr",
        "FACILITY, Ruwaym bridge, PLACE, Ruwaym", "PLACE, Vandria, PLACE, Vandria province", "PLACE, Karsak, PLACE, northern Karsak",
        "PERSON, Florence, PLACE, Florence", "PLACE, Austerlund, PLACE, Australund", "ARMED_GROUP, 1st Brigade, ARMED_GROUP, 2nd Brigade",
        "PLACE, Sarkhan, PLACE, Sarkhania", "ORGANISATION, Bank of Vandria, ORGANISATION, Bank of Karsak"})
    void namesOfTwoStayTwo(EntityType leftType, String left, EntityType rightType, String right) {
        assertTrue(!areOne(leftType, left, rightType, right));
    }

    @Test
    void aSurnameGoesToTheOneFullNameOfItsStory() {
        Resolution resolution = resolve(story("a").names(PERSON, "Leena Haapala"), story("b").names(PERSON, "Mrs Haapala"), story("c").names(PERSON, "Haapala"));
        assertEquals(1, people(resolution));
        Link link = resolution.links().stream().filter(l -> l.rule().equals("part-of-full-name")).findFirst().orElseThrow();
        assertTrue(link.reasons().getFirst().contains("\"Leena Haapala\""), link.toString());
    }

    @Test
    void twoOfOneArticleStayTwoThoughTheirFirstNamesBeginAlike() {
        Resolution resolution = resolve(story("a").names(PERSON, "Marta Zielony").names(PERSON, "Marina Zielony"), story("b").names(PERSON, "Marta Zielony"));
        assertEquals(2, people(resolution));
    }

    @Test
    void aSurnameThatTwoBearStaysApart() {
        Resolution resolution = resolve(story("a").names(PERSON, "Idris Belkacem"), story("b").names(PERSON, "Nadia Belkacem"), story("c").names(PERSON, "Belkacem"));
        assertEquals(3, people(resolution));
    }

    @Test
    void theOneOfAnOfficeInAStoryIsWhoeverIsNamedWithIt() {
        Resolution resolution = resolve(story("a").names(PERSON, "Leena Haapala", "Mayor Leena Haapala"), story("b").describes(PERSON, "mayor"));
        assertEquals(1, people(resolution));
        assertTrue(resolution.links().stream().anyMatch(l -> l.rule().equals("only-one-in-story")), resolution.links().toString());
    }

    @Test
    void anOfficeThatTwoHoldIsNobodyInParticular() {
        Resolution resolution = resolve(story("a").names(PERSON, "Leena Haapala", "Mayor Leena Haapala"), story("b").names(PERSON, "Otto Brandt", "Mayor Otto Brandt"),
                story("c").describes(PERSON, "mayor"));
        assertEquals(3, people(resolution));
    }

    @Test
    void aResidentHereIsNotTheResidentThere() {
        assertEquals(2, people(resolve(story("a").describes(PERSON, "resident"), story("b").describes(PERSON, "resident"))));
    }

    @Test
    void theOneJailOfAStoryIsTheJail() {
        assertTrue(areOne(story("a").names(FACILITY, "Vandria Central Jail"), story("b").describes(FACILITY, "jail"), FACILITY));
        assertTrue(!areOne(story("a").names(FACILITY, "Vandria House"), story("b").describes(FACILITY, "house"), FACILITY));
    }

    @Test
    void aBodyIsCalledByTheFirstWordsOfItsName() {
        assertTrue(areOne(ARMED_GROUP, "Vandria Liberation Front", ARMED_GROUP, "Vandria Liberation"));
        assertTrue(!areOne(ORGANISATION, "Bank of Vandria", ORGANISATION, "Vandria Shipping"));
    }

    @Test
    void aSurnameIsNotCarriedIntoAnotherStory() {
        Told elsewhere = Told.article("z").published("2019-01-01").names(PERSON, "Haapala").names(PLACE, "Oulunkyla").tells("Election", "vote");
        assertEquals(2, people(resolve(story("a").names(PERSON, "Leena Haapala"), story("b"), elsewhere)));
    }

    @Test
    void anAcronymGoesToTheNameThatItStandsFor() {
        Resolution resolution = resolve(story("a").names(ARMED_GROUP, "Jabhat Tahrir al-Wadi"), story("b").names(ARMED_GROUP, "JTW"));
        assertEquals(1, resolution.entities().stream().filter(e -> e.type() == ARMED_GROUP).count());
        assertTrue(resolution.links().stream().anyMatch(l -> l.rule().equals("acronym")));
    }

    @Test
    void anAcronymWithTwoExpansionsJoinsNeither() {
        Resolution resolution = resolve(story("a").names(ORGANISATION, "Vandrian Workers Party"), story("b").names(ORGANISATION, "Vandrian Women Project"),
                story("c").names(ORGANISATION, "VWP"));
        assertEquals(List.of("VWP"), resolution.entities().stream().filter(e -> e.names().contains("VWP")).findFirst().orElseThrow().names());
    }

    @Test
    void otherNamesGivenInOneArticleJoinWhatOthersCallBoth() {
        Resolution resolution = resolve(story("a").names(PERSON, "Omar Daftari", "Abu Layth al-Hakim"), story("b").names(PERSON, "Abu Leith al-Hakim"),
                story("c").names(PERSON, "Omar Daftari"));
        assertEquals(1, people(resolution));
    }

    @Test
    void theAuthorityFileJoinsAndParts() {
        Resolution resolution = resolve(story("a").known(STATE, "urn:ostmark", "Ostmark"), story("b").known(STATE, "urn:ostmark", "Republic of Ostmarken"),
                story("c").known(STATE, "urn:ostmark-isle", "Ostmark"));
        List<Entity> states = resolution.entities().stream().filter(e -> e.type() == STATE).toList();
        assertEquals(List.of(1, 2), states.stream().map(e -> e.references().size()).sorted().toList());
    }

    @Test
    void peopleDescribedAlikeAreOneInAStoryAndAPersonIsNot() {
        Resolution resolution = resolve(story("a").describes(PEOPLE_GROUP, "residents of Vandria").describes(PERSON, "official"),
                story("b").describes(PEOPLE_GROUP, "Vandria citizens").describes(PERSON, "official"));
        assertEquals(1, resolution.entities().stream().filter(e -> e.type() == PEOPLE_GROUP).count());
        assertEquals(2, people(resolution));
    }

    @Test
    void aBareNounMeansTheGroupThatTheStoryCallsByItUnlessThereAreTwo() {
        Told bare = story("a").describes(ARMED_GROUP, "rebels");
        Told more = story("b").describes(PEOPLE_GROUP, "hill rebels");
        assertEquals(1, groups(resolve(bare, more)));
        Told norlandish = story("b").describes(PEOPLE_GROUP, "Norlandish rebels");
        Told sundish = story("c").describes(PEOPLE_GROUP, "Sundish rebels");
        assertEquals(3, groups(resolve(bare, norlandish, sundish)));
    }

    @Test
    void aNounThatFitsAnySideJoinsNothing() {
        assertEquals(3, groups(resolve(story("a").describes(ARMED_GROUP, "forces"), story("b").describes(ARMED_GROUP, "government troops"),
                story("c").describes(ARMED_GROUP, "opposition forces"))));
    }

    @Test
    void theClassThatMoreArticlesOfAStoryGiveANameIsBelieved() {
        Resolution resolution = resolve(story("a").names(PLACE, "Talvissa"), story("b").names(PLACE, "Talvissa"), story("c").names(ORGANISATION, "Talvissa"));
        assertEquals(List.of(PLACE), resolution.entities().stream().filter(e -> e.names().contains("Talvissa")).map(Entity::type).toList());
    }

    @Test
    void armedGroupsCalledByOneWordOrOtherAreOneInAStory() {
        Resolution resolution = resolve(story("a").describes(ARMED_GROUP, "rebel fighters"), story("b").describes(ARMED_GROUP, "rebel forces"),
                story("c").describes(ARMED_GROUP, "government forces"));
        assertEquals(2, resolution.entities().stream().filter(e -> e.type() == ARMED_GROUP).count());
    }

    @Test
    void thePreferredNameIsTheFullOneThatMostArticlesGive() {
        Resolution resolution = resolve(story("a").names(PERSON, "Haapala"), story("b").names(PERSON, "Leena Haapala"), story("c").names(PERSON, "Leena Haapala"));
        assertEquals(List.of("Leena Haapala", "Haapala"), resolution.entities().stream().filter(e -> e.type() == PERSON).findFirst().orElseThrow().names());
    }

    @Test
    void spellingsDoNotDriftFromNameToName() {
        Resolution resolution = resolve(story("a").names(PLACE, "Kharvikan"), story("b").names(PLACE, "Kharvukan"), story("c").names(PLACE, "Kharvukun"));
        Entity first = resolution.entities().stream().filter(e -> e.names().contains("Kharvikan")).findFirst().orElseThrow();
        assertNotEquals(3, first.references().size());
    }

    private static boolean areOne(EntityType leftType, String left, EntityType rightType, String right) {
        Told one = story("a").names(leftType, left);
        Told other = story("b").names(rightType, right);
        return resolve(one, other).entities().stream().anyMatch(e -> e.references().containsAll(List.of(one.reference(left), other.reference(right))));
    }

    private static boolean areOne(Told one, Told other, EntityType type) {
        return resolve(one, other).entities().stream().anyMatch(e -> e.type() == type && e.references().size() == 2);
    }

    private static long groups(Resolution resolution) {
        return resolution.entities().stream().filter(e -> e.type() == ARMED_GROUP || e.type() == PEOPLE_GROUP).count();
    }

    private static long people(Resolution resolution) {
        return resolution.entities().stream().filter(e -> e.type() == PERSON).count();
    }

    private static Told story(String article) {
        return Told.article(article).names(PLACE, "Vandria").names(ORGANISATION, "Karsak Mining Union").tells("Gathering", "strike").tells("Meeting", "negotiate");
    }

    private static Resolution resolve(Told... articles) {
        return new Resolver(InventedNews.TYPES, new Authority(List.of())).resolve(Arrays.stream(articles).map(Told::digest).toList());
    }
}

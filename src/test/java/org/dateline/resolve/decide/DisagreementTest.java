package org.dateline.resolve.decide;

import static org.dateline.account.Measure.DISTANCE;
import static org.dateline.account.Measure.KILLED;
import static org.dateline.account.Measure.OTHER;
import static org.dateline.mention.quantity.Qualifier.ABOUT;
import static org.dateline.mention.quantity.Qualifier.AT_LEAST;
import static org.dateline.mention.quantity.Qualifier.EXACTLY;
import static org.dateline.mention.quantity.Qualifier.MORE_THAN;
import static org.dateline.mention.quantity.Qualifier.UP_TO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dateline.account.Factuality;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Supersession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

    @ParameterizedTest
    @CsvSource({
        "612, EXACTLY, people, 700, EXACTLY, people, VALUE", "40, EXACTLY, people, 55, AT_LEAST, people, VALUE", "300, UP_TO, people, 350, EXACTLY, people, VALUE",
        "115000, EXACTLY, people, 280000, ABOUT, people, VALUE", "3, EXACTLY, miles, 9, EXACTLY, km, VALUE", "13, EXACTLY, years, 15, EXACTLY, years, VALUE",
        "1000, MORE_THAN, people, 10000, MORE_THAN, people, BOUND", "3200, MORE_THAN, people, 3700, AT_LEAST, people, BOUND",
        "10000, MORE_THAN, people, 90000, EXACTLY, people, BOUND", "12, AT_LEAST, people, 20, EXACTLY, people, BOUND",
        "14, EXACTLY, people, 9, EXACTLY, sailors, VALUE", "5000000, EXACTLY, people, 6000000, EXACTLY, people, VALUE"})
    void figuresThatDoNotGoTogetherAreTold(double value, Qualifier qualifier, String unit, double otherValue, Qualifier otherQualifier, String otherUnit,
                                           Disagreement.Kind kind) {
        List<Disagreement> told = disagreements(flood("a").counts(KILLED, value, qualifier, unit), flood("b").counts(KILLED, otherValue, otherQualifier, otherUnit));
        assertEquals(List.of(kind), told.stream().map(Disagreement::kind).toList(), told.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "826, EXACTLY, people, 800, AT_LEAST, people", "826, AT_LEAST, people, 800, MORE_THAN, people", "50, ABOUT, people, 53, EXACTLY, people",
        "3, EXACTLY, miles, 5, UP_TO, km", "40, EXACTLY, km, 25, EXACTLY, miles", "2, EXACTLY, weeks, 14, EXACTLY, days", "7, EXACTLY, people, 7, AT_LEAST, people",
        "30, EXACTLY, people, 30, EXACTLY, tents", "14, EXACTLY, soldiers, 9, EXACTLY, rebels", "180, EXACTLY, people, 1000, EXACTLY, people", "20, EXACTLY, people, 4000, EXACTLY, people"})
    void figuresThatGoTogetherOrCountOtherThingsAreNot(double value, Qualifier qualifier, String unit, double otherValue, Qualifier otherQualifier, String otherUnit) {
        assertEquals(List.of(), disagreements(flood("a").counts(KILLED, value, qualifier, unit), flood("b").counts(KILLED, otherValue, otherQualifier, otherUnit)));
    }

    @Test
    void aPartIsNotComparedWithItsWhole() {
        assertEquals(List.of(), disagreements(flood("a").counts(KILLED, 60, EXACTLY, "people").countsPart(KILLED, 22, EXACTLY, "people"),
                flood("b").counts(KILLED, 60, EXACTLY, "people")));
    }

    @Test
    void aCountThatGrewSupersedesTheEarlierOne() {
        Told earlier = flood("a").counts(KILLED, 60, EXACTLY, "people", "2023-05-03");
        Told later = flood("b").counts(KILLED, 85, EXACTLY, "people", "2023-05-05");
        Resolution resolution = new Resolver(InventedNews.TYPES, new Authority(List.of())).resolve(List.of(earlier.digest(), later.digest()));
        assertEquals(List.of(), resolution.disagreements());
        assertEquals(List.of(new Supersession(later.figure(0), earlier.figure(0))), resolution.supersessions());
    }

    @Test
    void aCountIsOfTheDayWhenItWasToldBesideOneOfAnEarlierDay() {
        Told earlier = flood("a").counts(KILLED, 60, EXACTLY, "people", "2023-05-01");
        Told later = flood("b").counts(KILLED, 85, EXACTLY, "people");
        Resolution resolution = new Resolver(InventedNews.TYPES, new Authority(List.of())).resolve(List.of(earlier.digest(), later.digest()));
        assertEquals(List.of(), resolution.disagreements());
        assertEquals(List.of(new Supersession(later.figure(0), earlier.figure(0))), resolution.supersessions());
    }

    @Test
    void aCountWithoutItsDayDoesNotContradictTheUpdateThatOthersTellOf() {
        Told undated = flood("0").counts(KILLED, 60, EXACTLY, "people");
        Told earlier = flood("a").counts(KILLED, 60, EXACTLY, "people", "2023-05-03");
        Told later = flood("b").counts(KILLED, 85, EXACTLY, "people", "2023-05-05");
        Resolution resolution = new Resolver(InventedNews.TYPES, new Authority(List.of())).resolve(List.of(undated.digest(), earlier.digest(), later.digest()));
        assertEquals(List.of(), resolution.disagreements());
        assertEquals(List.of(new Supersession(later.figure(0), earlier.figure(0))), resolution.supersessions());
    }

    @Test
    void oneDisagreementStandsForAllWhoRepeatTheTwoValues() {
        assertEquals(1, disagreements(flood("a").counts(KILLED, 60, EXACTLY, "people"), flood("b").counts(KILLED, 60, EXACTLY, "people"),
                flood("c").counts(KILLED, 70, EXACTLY, "people"), flood("d").counts(KILLED, 70, EXACTLY, "people")).size());
    }

    @Test
    void figuresOfEventsToldApartAreComparedWhereTheirSentencesAreAlike() {
        Told one = flood("a").countsIn("The tunnel collapse at Ebelin killed miners", KILLED, 14).countsIn("Tickets for the concert sold out", KILLED, 90);
        Told other = Told.article("b").names(EntityType.PLACE, "Ebelin").tells("Event", "tunnel").countsIn("Miners died as the Ebelin tunnel gave way", KILLED, 17)
                .countsIn("Elsewhere a bus left the road", KILLED, 16);
        assertEquals(List.of("exactly 14 people against exactly 17 people: both cannot be right"),
                disagreements(one, other).stream().map(Disagreement::reason).toList());
    }

    @Test
    void ofSeveralFiguresInAlikeSentencesTheLikestAreCompared() {
        Told one = flood("a").countsIn("After the storm at Ebelin mine the tunnel collapse killed workers", KILLED, 14)
                .countsIn("After the storm at Ebelin mine the hostel fire killed guests", KILLED, 9).countsIn("Tickets for the concert sold out", KILLED, 90);
        Told other = Told.article("b").names(EntityType.PLACE, "Ebelin").tells("Event", "tunnel")
                .countsIn("After the storm at Ebelin mine workers died in the tunnel", KILLED, 17)
                .countsIn("After the storm at Ebelin mine guests died as the hostel burned", KILLED, 11).countsIn("Elsewhere a bus left the road", KILLED, 200);
        assertEquals(List.of("exactly 14 people against exactly 17 people: both cannot be right", "exactly 9 people against exactly 11 people: both cannot be right"),
                disagreements(one, other).stream().map(Disagreement::reason).sorted().toList());
    }

    @Test
    void whatBothArticlesSayContradictsNothingElseThatOneOfThemSays() {
        assertEquals(List.of(), disagreements(flood("a").counts(KILLED, 60, EXACTLY, "people"),
                flood("b").counts(KILLED, 60, EXACTLY, "people").counts(KILLED, 35, EXACTLY, "people")));
    }

    @Test
    void anArticlesLooseWordsDoNotContradictItsOwnCount() {
        assertEquals(List.of(), disagreements(flood("a").counts(KILLED, 50, EXACTLY, "people").counts(KILLED, 60, Qualifier.MORE_THAN, "people"), flood("b")));
        assertEquals(1, disagreements(flood("a").counts(KILLED, 50, EXACTLY, "people").counts(KILLED, 60, EXACTLY, "people"), flood("b")).size());
    }

    @Test
    void anArticlesOwnDistancesAreNotComparedWithEachOther() {
        assertEquals(List.of(), disagreements(flood("a").counts(DISTANCE, 3, EXACTLY, "km").counts(DISTANCE, 9, EXACTLY, "km"), flood("b")));
    }

    @Test
    void neighbouringDaysOfOneEventAreADisagreementOfTimes() {
        List<Disagreement> told = disagreements(flood("a").tells("Disaster", "collapse", Role.PATIENT, "Ebelin Dam", "when", "2023-05-02"),
                flood("b").tells("Disaster", "collapse", Role.PATIENT, "Ebelin Dam", "when", "2023-05-03"));
        assertEquals(List.of("time"), told.stream().map(Disagreement::aspect).toList());
    }

    @Test
    void otherAgentsOfOneEventAreADisagreementOfAgents() {
        List<Disagreement> told = disagreements(
                flood("a").names(EntityType.ARMED_GROUP, "Korsan Brigade").tells("Attack", "blow", Role.AGENT, "Korsan Brigade", Role.PATIENT, "Ebelin Dam", "when", "2023-05-02"),
                flood("b").names(EntityType.ARMED_GROUP, "Tarnow Legion").tells("Attack", "blow", Role.AGENT, "Tarnow Legion", Role.PATIENT, "Ebelin Dam", "when", "2023-05-02"));
        assertEquals(List.of("agent"), told.stream().map(Disagreement::aspect).toList());
        assertTrue(told.getFirst().reason().contains("Korsan Brigade"));
    }

    @Test
    void placesThatLieApartAreADisagreementOfPlaces() {
        List<Disagreement> told = disagreements(arrest("a", Factuality.HAPPENED, "Ebelin"), arrest("b", Factuality.HAPPENED, "Morven"),
                arrest("c", Factuality.HAPPENED), arrest("d", Factuality.HAPPENED));
        assertEquals(List.of(Disagreement.Kind.PLACE), told.stream().map(Disagreement::kind).toList());
        assertEquals("Ebelin against Morven", told.getFirst().reason());
    }

    @Test
    void aPlaceNamedWithinTheOtherIsNone() {
        assertEquals(List.of(), disagreements(arrest("a", Factuality.HAPPENED, "Ebelin"), arrest("b", Factuality.HAPPENED, "Lower Ebelin"), arrest("c", Factuality.HAPPENED)));
    }

    @Test
    void wordsOfTwoOutcomesAreADisagreementOfOutcomes() {
        List<Disagreement> told = disagreements(houses("a", "destroy"), houses("b", "damage"));
        assertEquals(List.of(Disagreement.Kind.OUTCOME), told.stream().map(Disagreement::kind).toList());
        assertEquals("destroy against damage", told.getFirst().reason());
    }

    @Test
    void wordsOfOneOutcomeAreNone() {
        assertEquals(List.of(), disagreements(houses("a", "destroy"), houses("b", "destroy")));
    }

    @Test
    void whatOneTellsAndOneDeniesIsADisagreementWithinAnArticleToo() {
        List<Disagreement> told = disagreements(arrest("a", Factuality.HAPPENED), arrest("b", Factuality.DENIED));
        assertEquals(List.of(Disagreement.Kind.DENIAL), told.stream().map(Disagreement::kind).toList());
        assertEquals("happened against denied", told.getFirst().reason());
        assertEquals(List.of(Disagreement.Kind.DENIAL), disagreements(arrest("a", Factuality.HAPPENED).tells(Factuality.DENIED, "Arrest", "arrest", Role.PATIENT, "Milo Harsk"))
                .stream().map(Disagreement::kind).toList());
    }

    @Test
    void whatIsOnlyPlannedIsNoDenial() {
        assertEquals(List.of(), disagreements(arrest("a", Factuality.HAPPENED), arrest("b", Factuality.PLANNED)));
    }

    private static Told arrest(String article, Factuality factuality, String... place) {
        Told told = Told.article(article).names(EntityType.PLACE, "Ebelin").names(EntityType.PLACE, "Lower Ebelin").names(EntityType.PLACE, "Morven").names(EntityType.PERSON, "Milo Harsk");
        return place.length == 0 ? told.tells(factuality, "Arrest", "arrest", Role.PATIENT, "Milo Harsk", "when", "2023-05-02")
                : told.tells(factuality, "Arrest", "arrest", Role.PATIENT, "Milo Harsk", Role.PLACE, place[0], "when", "2023-05-02");
    }

    /** The same houses, in the same place. */
    private static Told houses(String article, String lemma) {
        return Told.article(article).names(EntityType.PLACE, "Ebelin").tells("Destruction", lemma, Role.PLACE, "Ebelin", "when", "2023-05-02")
                .counts(OTHER, 43, EXACTLY, "houses");
    }

    private static Told flood(String article) {
        return Told.article(article).names(EntityType.PLACE, "Ebelin").names(EntityType.FACILITY, "Ebelin Dam").tells("Disaster", "flood", Role.PLACE, "Ebelin");
    }

    private static List<Disagreement> disagreements(Told... articles) {
        return new Resolver(InventedNews.TYPES, new Authority(List.of())).resolve(Arrays.stream(articles).map(Told::digest).toList()).disagreements();
    }
}

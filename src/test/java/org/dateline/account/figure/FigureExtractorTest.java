package org.dateline.account.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.account.Claim;
import org.dateline.account.Factuality;
import org.dateline.account.Figure;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.annotate.Token;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.PublicationDate;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureExtractorTest {
    private static final Frame TRANSITIVE = new Frame("transitive", Map.of(Slot.SUBJECT, Role.AGENT, Slot.OBJECT, Role.PATIENT));
    private static final Frame INTRANSITIVE = new Frame("intransitive", Map.of(Slot.SUBJECT, Role.PATIENT));
    private static final Frame LEAVING = new Frame("leaving", Map.of(Slot.SUBJECT, Role.AGENT, Slot.OBJECT, Role.ORIGIN));
    private static final Frame OF = new Frame("of", Map.of(Slot.OF, Role.PATIENT));
    private static final Lexicon LEXICON = new Lexicon(List.of(
            event("kill", PartOfSpeech.VERB, "Casualty", TRANSITIVE, "killed"), event("die", PartOfSpeech.VERB, "Casualty", INTRANSITIVE, "killed"),
            event("injure", PartOfSpeech.VERB, "Casualty", TRANSITIVE, "injured"),
            event("dead", PartOfSpeech.ADJECTIVE, "Casualty", INTRANSITIVE, "killed"),
            event("death", PartOfSpeech.NOUN, "Casualty", OF, "killed"), event("toll", PartOfSpeech.NOUN, "Casualty", OF, "killed"),
            event("flee", PartOfSpeech.VERB, "Displacement", LEAVING, "displaced"),
            event("displace", PartOfSpeech.VERB, "Displacement", TRANSITIVE, "displaced"),
            event("arrest", PartOfSpeech.VERB, "Arrest", TRANSITIVE, "captured"), event("free", PartOfSpeech.VERB, "Release", TRANSITIVE, null),
            event("advance", PartOfSpeech.VERB, "MilitaryMovement", INTRANSITIVE, null),
            noun("lorry", Optional.empty(), "vehicles"), noun("body", Optional.empty(), "killed"), noun("refugee", Optional.of(EntityType.PEOPLE_GROUP), "displaced"),
            noun("prisoner", Optional.of(EntityType.PEOPLE_GROUP), "captured"), noun("population", Optional.empty(), "population"),
            noun("inhabitant", Optional.of(EntityType.PEOPLE_GROUP), "population"), noun("town", Optional.of(EntityType.PLACE), null),
            noun("miner", Optional.of(EntityType.PERSON), null), noun("family", Optional.of(EntityType.PEOPLE_GROUP), null), noun("official", Optional.of(EntityType.PERSON), null),
            new LexicalEntry("say", PartOfSpeech.VERB, List.of(), Optional.empty(), Optional.empty(), Set.of(Cue.REPORTS))), Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blast killed at least 26 miners.                                 | killed 26 miners
            More than 80 miners have been killed in the pit.                     | killed 80 miners
            Two gunmen killed 30 miners.                                         | other 2 gunmen; killed 30 miners
            The flood left 12 dead.                                              | killed 12 people
            The flood left 12 dead and thousands hungry.                         | killed 12 people
            At least 312 dead as dam bursts                                      | killed 312 people
            Twenty-one dead as dam bursts                                        | killed 21 people
            The blast killed 18 miners and injured at least 31 more.             | killed 18 miners; injured 31 people
            The storm caused 2,900 deaths.                                       | killed 2900 deaths
            The toll rose to 40 in the night.                                    | killed 40 people
            The number of miners killed by the blast rose to 40.                 | killed 40 people
            At least 59 have been injured.                                       | injured 59 people
            Doctors treated 15 injured miners.                                   | injured 15 miners
            Hundreds of miners may be dead.                                      | killed 100 miners
            Two million people fled the coast.                                   | displaced 2000000 people
            The mayor said thousands of people had begun fleeing from the coast. | displaced 1000 people
            The villagers have been fleeing in their thousands.                  | displaced 1000 people
            An aid group counted 94.000 displaced people.                       | displaced 94000 people
            Troops arrested 30 miners.                                           | captured 30 miners
            The collapse raised the number of miners killed to seven.            | killed 7 people
            The blast brought to twelve the number of people killed in the pit.  | killed 12 people
            Her death took the toll to nineteen.                                 | killed 19 people
            The toll hit 74 last night.                                          | killed 74 people
            The bodies of six miners were found.                                 | killed 6 miners
            Troops arrested 30 boats.                                            | other 30 boats
            More than 200 lorries fled the coast.                                | vehicles 200 lorries
            The mayor said 900 people, most of them women, had been displaced.   | displaced 900 people
            """)
    void theEventWhoseParticipantsAreCountedSaysWhatIsMeasured(String text, String figures) {
        assertFigures(text, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The column of 200 army lorries crossed the bridge.                   | vehicles 200 lorries
            The camp shelters 4,000 refugees.                                    | displaced 4000 refugees
            The guards held 90 prisoners.                                        | captured 90 prisoners
            The rebels freed 90 prisoners.                                       | other 90 prisoners
            """)
    void theCountedNounSaysWhatIsMeasuredWhereNoEventDoes(String text, String figures) {
        assertFigures(text, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The troops advanced 40 km.                                           | distance_km 40 km
            The union asked for a 5% rise.                                       | percent 5 percent
            The bank lent $3 million.                                            | other 3000000 dollars
            The strike lasted two days.                                          | other 2 days
            The club paid P250,000 and later $2.4m.                              | other 250000 pesos; other 2400000 dollars
            Lorries must slow to 60 km/h here.                                   | other 60 km/h
            The quake, which measured 6.9, woke the town.                        | other 7 magnitude
            The valley has a population of one million people.                   | population 1000000 people
            It is a town of two million people.                                  | population 2000000 people
            It is a town of 3,000.                                               | population 3000 people
            The town has 20,000 inhabitants.                                     | population 20000 inhabitants
            """)
    void unitsAndPlacesSayWhatIsMeasured(String text, String figures) {
        assertFigures(text, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two officials said the road was safe.
            The two leaders met in the town.
            In one village the well ran dry.
            The band broke up a week ago.
            Two hours later the bridge reopened.
            The shop opened at 8 this morning.
            """)
    void aNumberThatOnlyPointsAtSomebodyIsNoFigure(String text) {
        assertFigures(text, "");
    }

    @Test
    void aPartHasItsWholeAndTheSameMeasure() {
        List<Figure> figures = figures("The fever killed at least 640 people, including 75 children.");
        assertEquals("killed 640 people; killed 75 children", text(figures));
        assertEquals(Optional.of(0), figures.get(1).partOf());
        assertEquals(Optional.empty(), figures.get(0).partOf());
    }

    @Test
    void aPartMayStandInALaterSentence() {
        List<Figure> figures = figures("The fever killed 640 people. Of that total, 130 miners died in the north.");
        assertEquals(Optional.of(0), figures.get(1).partOf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two of the dead were children.                                       | killed 640 people; killed 2 people
            Two of them were children.                                           | killed 640 people; other 2 people
            Nine remain trapped.                                                 | killed 640 people; other 9 people
            The flood left 52 missing.                                           | killed 640 people; other 52 people
            The number of officials at work was raised to 400.                   | killed 640 people; other 400 people
            The number of complaints has fallen to 312.                          | killed 640 people; other 312 complaints
            Pilots flew 40 of the weakest patients out.                          | killed 640 people; other 40 patients
            The mud buried a family of five.                                     | killed 640 people; other 5 people
            The mud buried a family of around 40.                                | killed 640 people; other 40 people
            The clerk put the number at around 280.                              | killed 640 people; other 280 people
            Officials said there were more than 400.                             | killed 640 people; other 400 people
            The union speaks of 900.                                             | killed 640 people; other 900 people
            The temperature stood at 40.                                         | killed 640 people
            """)
    void aNumberAloneCountsThoseWhoTakePart(String text, String expected) {
        assertFigures("The fever killed 640 people. " + text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fever has killed 31 miners, up from 23 on Tuesday.               | killed 31 miners -; killed 23 miners 2019-09-10
            The mine employs 90 miners, compared with 400 in 1980.               | other 90 miners -; other 400 miners -
            Two more bodies were found, which brings the total to 36.            | killed 2 bodies -; killed 36 bodies -
            The blast killed nine miners; the union speaks of 20.                | killed 9 miners -; killed 20 miners -
            """)
    void aFormerNumberAndATotalMeasureTheSameAsTheFigureBeforeThem(String text, String expected) {
        assertEquals(expected, figures(text).stream().map(f -> text(List.of(f)) + " " + f.asOf().map(Object::toString).orElse("-")).collect(Collectors.joining("; ")));
    }

    @Test
    void aNumberAfterItsWholeIsAPartOfIt() {
        for (String text : List.of("Of the 31 dead, 12 were miners.", "The blast killed 31 people, of which 12 were miners.")) {
            List<Figure> figures = figures(text);
            assertEquals("killed 31 people; killed 12 people", text(figures));
            assertEquals(Optional.of(0), figures.getLast().partOf());
        }
    }

    @Test
    void whatIsBrokenDownIsTheWholeOfItsParts() {
        List<Figure> figures = figures("The fever killed 12 people: seven miners and five officials.");
        assertEquals("killed 12 people; killed 7 miners; killed 5 officials", text(figures));
        assertEquals(List.of(Optional.empty(), Optional.of(0), Optional.of(0)), figures.stream().map(Figure::partOf).toList());
    }

    @Test
    void someOfTheDeadAreAPartOfThem() {
        assertEquals(Optional.of(0), figures("The fever killed 640 people. Two of the dead were children.").get(1).partOf());
    }

    @Test
    void aFigureTellsOfTheAccountOfItsClause() {
        AnnotatedArticle article = article("The blast killed 18 miners. The troops advanced 40 km.");
        List<Figure> figures = new FigureExtractor(LEXICON).figures(article, accounts(article), List.of(), times(article));
        assertEquals(List.of(0, 1), figures.stream().map(f -> f.account().orElseThrow()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thousands marched through the town.                  | 1000 people
            The clerk was cleared of 9 of 14 counts.             | 9 counts
            The flood ruined 5.5m people.                        | 5500000 people
            """)
    void whatANumberCountsMayBeLeftOutOrStandFarFromIt(String text, String expected) {
        AnnotatedArticle article = article(text);
        Figure figure = new FigureExtractor(LEXICON).figures(article, List.of(), List.of(), times(article)).getFirst();
        assertEquals(expected, "%.0f %s".formatted(figure.quantity().value(), figure.quantity().unit()));
    }

    @Test
    void aFigureStandsInTheClaimWhoseContentHoldsIt() {
        AnnotatedArticle article = article("The mayor said the blast killed 18 miners.");
        Sentence sentence = article.sentences().getFirst();
        Evidence cue = new Evidence(0, sentence.token(2).span());
        Evidence content = new Evidence(0, sentence.cover(3, sentence.tokens().size() - 1));
        Claim claim = new Claim(0, cue, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(content), List.of(), false, "test");
        assertEquals(Optional.of(0), new FigureExtractor(LEXICON).figures(article, accounts(article), List.of(claim), times(article)).getFirst().claim());
        assertEquals(Optional.empty(), new FigureExtractor(LEXICON).figures(article, accounts(article), List.of(), times(article)).getFirst().claim());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Thursday the fever had killed 40 miners.                          | 2019-09-12
            The fever has killed 40 miners since Tuesday.                        | 2019-09-13
            The fever killed 40 miners on Thursday.                              | -
            """)
    void aFigureHoldsForTheDayThatIsSaid(String text, String day) {
        assertEquals(day, figures(text).getFirst().asOf().map(Object::toString).orElse("-"));
    }

    private static void assertFigures(String text, String expected) {
        assertEquals(expected == null ? "" : expected, text(figures(text)), text);
    }

    private static Map<Integer, List<TimeMention>> times(AnnotatedArticle article) {
        Optional<LocalDate> published = article.article().metadata().published().map(PublicationDate::day);
        return article.sentences().stream().collect(Collectors.toMap(Sentence::index, sentence -> TimeFinder.find(sentence, published)));
    }

    private static List<Figure> figures(String text) {
        AnnotatedArticle article = article(text);
        return new FigureExtractor(LEXICON).figures(article, accounts(article), List.of(), times(article));
    }

    /** An article of Friday, 13 September 2019. */
    private static AnnotatedArticle article(String text) {
        AnnotatedArticle article = TestAnnotator.article(text);
        CleanArticle clean = article.article();
        return new AnnotatedArticle(new CleanArticle(clean.hash(), clean.file(), clean.text(), clean.blocks(), clean.leftOut(),
                clean.metadata().withPublished(new PublicationDate(LocalDate.of(2019, 9, 13), DateBasis.STATED))), article.sentences());
    }

    /** One account for each word that the lexicon has an event for. */
    private static List<Account> accounts(AnnotatedArticle article) {
        List<Account> accounts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                for (Sense sense : senses(token)) {
                    EventMention mention = new EventMention(new Evidence(sentence.index(), token.span()), token.index(), token.lemma(), sense);
                    accounts.add(new Account(accounts.size(), sense.eventType(), token.word(), List.of(mention), List.of(), Optional.empty(),
                            Factuality.HAPPENED, "test"));
                }
            }
        }
        return accounts;
    }

    private static List<Sense> senses(Token token) {
        String lemma = token.pos().startsWith("JJ") && token.word().endsWith("ed") ? token.word().substring(0, token.word().length() - 1)
                : token.lemma();
        PartOfSpeech part = lemma.equals(token.lemma()) ? PartOfSpeech.of(token) : PartOfSpeech.VERB;
        return LEXICON.entry(lemma, part).map(LexicalEntry::senses).orElse(List.of());
    }

    private static String text(List<Figure> figures) {
        return figures.stream().map(f -> f.measure().localName() + " " + String.format(Locale.ROOT, "%.0f",
                f.quantity().value()) + " " + f.quantity().unit())
                .collect(Collectors.joining("; "));
    }

    private static LexicalEntry event(String lemma, PartOfSpeech part, String type, Frame frame, String measure) {
        return new LexicalEntry(lemma, part, List.of(new Sense(type, frame, Optional.ofNullable(measure))), Optional.empty(), Optional.empty(),
                Set.of());
    }

    private static LexicalEntry noun(String lemma, Optional<EntityType> type, String measure) {
        return new LexicalEntry(lemma, PartOfSpeech.NOUN, List.of(), type, Optional.ofNullable(measure), Set.of());
    }
}

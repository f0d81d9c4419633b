package org.dateline.document.clean;

import static org.dateline.document.clean.Reading.BODY;
import static org.dateline.document.clean.Reading.clean;
import static org.dateline.document.clean.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines around an article's headline, and those below its text, say of it. */
class HeaderReadingTest {
    private static final String HEADLINE = "Ferry runs aground off Port Ferris\n";

    /** @param expected day, outlet, authors and place, "-" for what is not told */
    private static void assertTold(String expected, CleanArticle article) {
        Metadata metadata = article.metadata();
        String told = String.join("; ", metadata.published().map(date -> date.day().toString()).orElse("-"), metadata.publisher().orElse("-"),
                metadata.authors().isEmpty() ? "-" : String.join(", ", metadata.authors()), metadata.dateline().orElse("-"));
        assertEquals(expected, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Coast Post, Saturday 1 May 2021, 8:15 p.m.|2021-05-01; Coast Post; -; -",
        "~Coast Post | Saturday 1 May 2021, 8:15 p.m.~|2021-05-01; Coast Post; -; -",
        "1 May 2021, 19:40 • Radio Lindal|2021-05-01; Radio Lindal; -; -",
        "Lindal TV English – Saturday 1 May 2021, 11:05|2021-05-01; Lindal TV English; -; -",
        "Norland Info (Ostby), translated from the Norlandic - 13/05/2021|2021-05-13; Norland Info; -; Ostby",
        "Ostby, 13 May 2021 (Coastwire, translated from Norlandic)|2021-05-13; Coastwire; -; Ostby",
        "Oslo / Nairobi, 13 May 2021 (Coastwire, translated from the Norlandic)|2021-05-13; Coastwire; -; Oslo",
        "Anna Berg · Thursday, May 13, 2021|2021-05-13; -; Anna Berg; -",
        "Sjøposten, Thursday 13 May 2021. By Anna Berg|2021-05-13; Sjøposten; Anna Berg; -",
        "By Anna Berg and Tom Dyk, Diplomatic Editor|-; -; Anna Berg, Tom Dyk; -",
        "By Anna Berg, Africa Correspondent, and Tom Dyk|-; -; Anna Berg, Tom Dyk; -",
        "By Anna Berg in Lindal and Tom Dyk in Ostby|-; -; Anna Berg, Tom Dyk; -",
        "Anna Berg in Ostby|-; -; Anna Berg; Ostby",
        "ANNA BERG reports from Ostby|-; -; Anna Berg; -",
        "By Anna Berg, Sjøposten (translated from Norlandic)|-; Sjøposten; Anna Berg; -",
        "By Coastwire Staff|-; Coastwire; -; -",
        "By Anna Berg for Coastwire|-; Coastwire; Anna Berg; -", "Text: Anna Berg|-; -; Anna Berg; -",
        "By Anna Berg, Coast Post correspondent in Dakar|-; Coast Post; Anna Berg; -", "Anna Berg in Dakar for Coastwire|-; Coastwire; Anna Berg; Dakar",
        "From our correspondent in Dakar|-; -; -; -", "From our reporters Anna Berg and Tom Dyk, Port Ferris|-; -; Anna Berg, Tom Dyk; Port Ferris", "ANALYSIS by Anna Berg|-; -; Anna Berg; -",
        "By Anna Berg, World Affairs Correspondent, in Ostby|-; -; Anna Berg; Ostby", "By Anna Berg and the city desk|-; -; Anna Berg; -", "Mail on Sunday, 2 May '21|2021-05-02; Mail on Sunday; -; -",
        "Daily Courier Tuesday, March the 9th, 2021|2021-03-09; Daily Courier; -; -", "Story created: Aug 7, 2021 at 9:56 AM AKDT|2021-08-07; -; -; -", "From the Coast Post of Friday, 7 May 2021|2021-05-07; the Coast Post; -; -",
        "[12 March 2021, 18h40]|2021-03-12; -; -; -", "Coast Post (online), 6 May 2021|2021-05-06; Coast Post; -; -",
        "Published by Coast Post (online) on 6 May 2021|2021-05-06; Coast Post; -; -", "Anna Berg (Dakar)|-; -; Anna Berg; Dakar",
        "~Africa Desk, with inputs from agencies | Updated: May 13, 2021 19:10 IST~|2021-05-13; -; -; -",
        "~Published: 16:05 GMT, 27 November 2021 | Updated: 18:01 GMT, 29 November 2021~|2021-11-27; -; -; -",
        "Nov. 27, 2021 at 4:05 p.m. ET|2021-11-27; -; -; -",
        "Last modified on Wed 5 May 2021 12.46 BST|2021-05-05; -; -; -",
        "6.5.2021 14.30|2021-05-06; -; -; -",
        "Thursday 06/05/2021|2021-05-06; -; -; -",
        "Wed, May 5, 2021, 4:05 PM · 3 min read|2021-05-05; -; -; -",
        "First Published: May 6, 2021 09:10 IST|2021-05-06; -; -; -",
        "Sjøavis Digital - Port Ferris - Wednesday 5 May 2021, updated 21:40|2021-05-05; Sjøavis Digital; -; Port Ferris",
        "Morning Tide, 6 May 2021 - By Anna Berg (translated from Norlandic)|2021-05-06; Morning Tide; Anna Berg; -",
        "By Anna Berg in Ostby|-; -; Anna Berg; Ostby", "By Anna Berg, Europe correspondent, in Ostby|-; -; Anna Berg; Ostby",
        "Wednesday, 5 May 2021. Evening edition. Price 40 øre|2021-05-05; -; -; -",
        "Coast Post staff with files from news services|-; Coast Post; -; -", "Staff Reporter|-; -; -; -",
        "By Anna Berg and agencies - Port Ferris, Saturday 8 May 2021|2021-05-08; -; Anna Berg; Port Ferris",
        "Posted on May 6, 2021 in Local News by admin|2021-05-06; -; -; -", "Coast TV > County > News > Live: storms|-; Coast TV; -; -"})
    void aLineUnderTheHeadlineIsReadPartByPart(String line, String expected) {
        CleanArticle article = clean(HEADLINE + line.replace("~", "") + "\n\n" + BODY);
        assertTold(expected, article);
        assertEquals(List.of("Ferry runs aground off Port Ferris"), texts(article, BlockKind.HEADLINE));
        assertEquals(2, article.blocks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LINDAL, May 3, 2021 (Coastwire) -|2021-05-03; Coastwire; -; LINDAL",
        "LINDAL, Norland, 3 May 2021 (Coastwire) —|2021-05-03; Coastwire; -; LINDAL",
        "Lindal, Norland, May 3, 2021 (Coastwire) --|2021-05-03; Coastwire; -; Lindal",
        "LINDAL/OSTBY, May 3, 2021 (Coastwire) -|2021-05-03; Coastwire; -; LINDAL/OSTBY",
        "LINDAL, May 3, 2021. /Coastwire/.|2021-05-03; Coastwire; -; LINDAL",
        "Lindal, May 3, 2021 (Coastwire)|2021-05-03; Coastwire; -; Lindal",
        "LINDAL, 3 May 2021.|2021-05-03; -; -; LINDAL",
        "LINDAL:|-; -; -; LINDAL", "Lindal, Norland —|-; -; -; Lindal", "(Reuters) -|-; Reuters; -; -", "CNN —|-; CNN; -; -",
        "LINDAL (Coastwire), 3 May 2021 –|2021-05-03; Coastwire; -; LINDAL", "(Coastwire) LINDAL, May 3, 2021 -|2021-05-03; Coastwire; -; LINDAL",
        "LINDAL (May 3, 2021) -|2021-05-03; -; -; LINDAL", "LINDAL, Monday (Coastwire) -|-; Coastwire; -; LINDAL",
        "May 3, 2021 -|2021-05-03; -; -; -", "Monday, May 3, 2021 —|2021-05-03; -; -; -"})
    void aDatelineIsReadInAllItsForms(String dateline, String expected) {
        CleanArticle article = clean(HEADLINE + dateline + " " + BODY);
        assertTold(expected, article);
        assertTrue(article.text().toString().contains("\n\nThe ferry to"), article.text().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREAKING: The ferry ran aground, the harbour office said.", "Lindal - the largest port of Norland - was closed on Monday.",
        "A fire - the second in a week - closed the port on Monday.", "On May 3 - a Monday - the ferry ran aground, the office said."})
    void wordsBeforeADashOrColonMayBeTheSentencesOwn(String sentence) {
        CleanArticle article = clean(HEADLINE + sentence + "\n" + BODY);
        assertEquals(Optional.empty(), article.metadata().dateline());
        assertTrue(article.text().toString().contains(sentence));
    }

    @Test
    void theOutletsNameMayStandAboveTheHeadline() {
        CleanArticle article = clean("THE COAST POST\nSunday 2 May 2021\n\n" + HEADLINE + "From Anna Berg in Ostby\n\n" + BODY);
        assertTold("2021-05-02; The Coast Post; Anna Berg; -", article);
        assertEquals(List.of("Ferry runs aground off Port Ferris"), texts(article, BlockKind.HEADLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Ferry runs aground off Port Ferris\n*By Anna Berg, Coast Post*\n_6 May 2021_\n\n", "**Ferry runs aground off Port Ferris**\n\n**By Anna Berg, Coast Post**\n*6 May 2021*\n\n",
        "## Ferry runs aground off Port Ferris ##\nBy Anna Berg, Coast Post\n__6 May 2021__\n\n", "Anna Berg\nThu 6 May 2021\nFerry runs aground off Port Ferris\nCoast Post (Port Ferris)\n\n"})
    void aHeaderMayBeMarkedDownOrOpenWithItsAuthor(String header) {
        Metadata metadata = clean(header + BODY).metadata();
        assertEquals(List.of("Anna Berg"), metadata.authors());
        assertEquals(LocalDate.of(2021, 5, 6), metadata.published().orElseThrow().day());
        assertEquals(Optional.of("Ferry runs aground off Port Ferris"), metadata.title());
    }

    @Test
    void marksOfMarkdownAreLeftOut() {
        CleanArticle article = clean("# Ferry runs aground off Port Ferris\n\n" + BODY);
        assertEquals(List.of("#"), Reading.leftOut(article, BoilerplateReason.MARKUP));
        assertEquals(0, clean("Nine *boats* and four *lorries* were lost, the harbour office said.\n\n" + BODY).leftOut().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE 2-", "WRAPUP 1-", "CORRECTED: ", "LIVE | ", "Exclusive: ", "BREAKING NEWS – ", "NEWS | TRANSPORT\n", "Harbour\n", "Essay and report\n"})
    void whatStandsBeforeTheHeadlineIsNotItsOwn(String before) {
        CleanArticle article = clean(before + HEADLINE + "Thursday 6 May 2021\n\n" + BODY);
        assertEquals(Optional.of("Ferry runs aground off Port Ferris"), article.metadata().title());
        assertTold("2021-05-06; -; -; -", article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EL HERALDO DEL SUR~Lindal, Sunday 2 May 2021 / English pages~~|El Heraldo del Sur", "LA NUBE DE LINDAL~The port's daily since 1938. English digest~~Sunday, May 2, 2021~~|La Nube de Lindal",
        "THE FERRIS TIDE~\"Every wave brings news\" - Founded 1924~Sunday, May 2, 2021 - Late city edition~~|The Ferris Tide"})
    void aFrontPagesHeadIsTheOutletsNameASloganAndTheDate(String head, String outlet) {
        CleanArticle article = clean(head.replace("~", "\n") + HEADLINE + "\n" + BODY);
        assertTold("2021-05-02; " + outlet + "; -; -", article);
        assertEquals(Optional.of("Ferry runs aground off Port Ferris"), article.metadata().title());
    }

    @Test
    void authorPlaceAndOutletMayStandInCapitalsBelowTheHeadline() {
        assertTold("2021-05-02; The Coast Herald; Anna Berg; OSTBY", clean(HEADLINE + "\nANNA BERG\nOSTBY\nTHE COAST HERALD\nPUBLISHED MAY 2, 2021\n\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lost & Found: grey cat, one ear, strayed from Hill Street. Advertise in the Post: two insertions for the price of one.", "Subscribe: 90 crowns a month. Tomorrow in the Post: cycling.",
        "The Coast Post welcomes letters. Support local journalism: subscribe today.", "Coastwire content is licensed to subscribers only. Request reprints.", "Small ads: winter tyres, firewood."})
    void smallAdsAndAppealsToReadersAreLeftOut(String line) {
        assertEquals(List.of(line), Reading.leftOut(clean(HEADLINE + "\n" + BODY + "\n" + line + "\n"), BoilerplateReason.PROMOTION));
    }

    @Test
    void anIssuesLineMayStandAboveTheOutletsName() {
        assertTold("2021-05-02; The Harbour Observer; -; -", clean("Issue 41 · Sunday 2 May 2021 · Late edition\n\nThe Harbour Observer\n\n" + HEADLINE + "\n" + BODY));
    }

    @Test
    void aMenuMayHaveCountries() {
        assertTold("-; Coast One News; -; -", clean("Coast One News | Ireland | World | Player\n\n" + HEADLINE + "\n" + BODY));
    }

    @Test
    void anOwnersNameEndsWithItsSentence() {
        assertTold("-; The Southern; -; -", clean(HEADLINE + "\n" + BODY + "\n© The Southern. Independent journalism from Lindal.\n"));
    }

    @Test
    void aMenuMayHaveASloganBesideTheOutletsName() {
        CleanArticle article = clean("EL FARO | The island's own daily | Subscribe | Classifieds\n\n" + HEADLINE + "\n" + BODY);
        assertTold("-; El Faro; -; -", article);
        assertEquals(Optional.of("Ferry runs aground off Port Ferris"), article.metadata().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"This report is free to read. Support independent journalism: become a member of the Coast Review.", "Subscribe to the Coast Review newsletter"})
    void anOutletAsksForSubscribersToItself(String promotion) {
        assertTold("-; Coast Review; -; -", clean(HEADLINE + "\n" + BODY + "\n" + promotion + "\n"));
    }

    @Test
    void aSentenceWithADateBetweenCommasIsNoDateLine() {
        String sentence = "On Monday, 3 May 2021, the ferry sank.";
        assertTrue(clean(HEADLINE + sentence + "\n" + BODY).text().toString().contains(sentence));
    }

    @Test
    void anOutletMayStandBeforeItsSections() {
        assertTold("2021-05-02; Coast Standard; -; -", clean("Coast Standard > World > Africa\n\n" + HEADLINE + "Sunday 2 May 2021\n\n" + BODY));
    }

    @Test
    void aRunningReportsTitleAndClockTimesAreTakenOff() {
        CleanArticle article = clean("COAST DAILY LIVE - refresh for updates\n" + HEADLINE + "Monday, May 3, 2021\n\n16:40 - The last passengers are ashore.\n\n"
                + "15:10 - Four boats have reached the ferry, the harbour office says.\n");
        assertTold("2021-05-03; Coast Daily; -; -", article);
        assertEquals(List.of("The last passengers are ashore.", "Four boats have reached the ferry, the harbour office says."),
                texts(article, BlockKind.PARAGRAPH));
    }

    @Test
    void aSingleClockTimeStays() {
        assertTrue(clean(BODY + "16:40 - The last passengers are ashore.\n").text().toString().contains("16:40"));
    }

    @Test
    void menusAreNoHeadlinesAndMayNameTheOutlet() {
        CleanArticle article = clean("Home | World | Live TV | Sign in\n" + HEADLINE + "Lindal Public Television · Watch live · Donate\n" + BODY);
        assertTold("-; Lindal Public Television; -; -", article);
        assertEquals(2, article.blocks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"© Lindal Balsa. All rights reserved.|-; Lindal Balsa; -; -", "© 2021 The Coast Post Ltd.|-; The Coast Post; -; -",
        "Editing by T. Dyk. (c) Coastwire 2021. All rights reserved.|-; Coastwire; -; -",
        "(Reporting by Anna Berg in Lindal and Tom Dyk; Editing by Lea Amin)|-; -; Anna Berg, Tom Dyk; -",
        "This article was first published on 3 May 2021|2021-05-03; -; -; -", "First published: Mon 3 May 2021 10.15 BST|2021-05-03; -; -; -"})
    void whatStandsBelowTheTextIsReadToo(String line, String expected) {
        CleanArticle article = clean(HEADLINE + BODY + BODY.replace("ferry", "boat") + line + "\n");
        assertTold(expected, article);
        assertEquals(3, article.blocks().size());
    }

    @Test
    void whomPeopleSpeakToIsTheOutletIfItIsNoWellKnownOne() {
        assertTold("-; Channel Nine; -; -", clean(HEADLINE + BODY + "\"We sat in the dark,\" a passenger told Channel Nine.\n"));
        assertTold("-; -; -; -", clean(HEADLINE + BODY + "\"We sat in the dark,\" a passenger told Reuters.\n"));
    }

    /** 3 May 2021 was a Monday, 4 May 2018 and 3 May 2023 were none. */
    @Test
    void aDayWithoutItsYearIsSettledByTheYearsAndWeekdaysOfTheText() {
        String text = "LINDAL, May 3 (Coastwire) - The ferry ran aground on Monday, the harbour office said. In 2019 its sister ship sank.\n" + BODY;
        assertEquals(Optional.of(new PublicationDate(LocalDate.parse("2021-05-03"), DateBasis.INFERRED)), clean(HEADLINE + text).metadata().published());
        assertEquals(Optional.empty(), clean(HEADLINE + text.replace("In 2019 its", "Its")).metadata().published());
    }

    @Test
    void anArticleWithoutHeaderIsDatedByADayOfTheNewsToldInFull() {
        assertTold("2021-05-04; -; -; -", clean(HEADLINE + "The ferry ran aground on Monday, 3 May 2021, the harbour office said on Tuesday.\n" + BODY));
        assertTold("-; -; -; -", clean(HEADLINE + "A ferry ran aground there on 3 May 1998, the harbour office said on Tuesday.\n" + BODY));
    }

    @Test
    void dayAndMonthThatCouldBeExchangedAreSettledByTheWeekdaysOfTheText() {
        assertTold("2021-05-04; -; -; -", clean(HEADLINE + "04/05/2021\n" + BODY + "Four boats came on Tuesday.\n"));
    }

    @Test
    void labelledFieldsAreRead() {
        CleanArticle article = clean("Headline: " + HEADLINE + "Source: The Coast Post\nByline: Anna Berg\nDate: 3 May 2021\nDateline: LINDAL\nLength: 412 words\n\n" + BODY);
        assertTold("2021-05-03; The Coast Post; Anna Berg; LINDAL", article);
        assertEquals(List.of("Ferry runs aground off Port Ferris"), texts(article, BlockKind.HEADLINE));
        assertEquals(2, article.blocks().size());
    }

    @Test
    void theOutletMayStandBehindTheHeadline() {
        CleanArticle article = clean("Ferry runs aground off Port Ferris | World | Meridian\n" + BODY);
        assertTold("-; Meridian; -; -", article);
        assertEquals(List.of("Ferry runs aground off Port Ferris"), texts(article, BlockKind.HEADLINE));
    }

    @Test
    void aNoteOnTheAuthorGoes() {
        CleanArticle article = clean(HEADLINE + "By Anna Berg\n" + BODY + BODY.replace("ferry", "boat") + "Anna Berg is the Coast Post's harbour correspondent.\n");
        assertTold("-; Coast Post; Anna Berg; -", article);
        assertEquals(3, article.blocks().size());
    }

    @Test
    void theDayInAnArticlesAddressIsItsDay() {
        assertTold("2021-05-03; -; -; -", clean("https://www.coastpost.example/2021/05/03/ferry-aground\n" + HEADLINE + BODY));
    }

    @Test
    void aPlaceAloneAboveTheTextIsItsDateline() {
        assertTold("-; -; Anna Berg; LINDAL", clean(HEADLINE + "By Anna Berg\n\nLINDAL\n\n" + BODY + "Four boats came from Lindal.\n"));
        assertTold("-; -; Anna Berg; Lindal", clean(HEADLINE + "Anna Berg, Lindal\n\n" + BODY + "Four boats came from Lindal.\n"));
    }

    @Test
    void labelledCaptionsLoseLabelAndCredit() {
        CleanArticle article = clean(HEADLINE + BODY + "[Photo caption: Divers look for a leak on Monday. Credit: N. Quist]\n\nCAPTION: Passengers wait in a school. (Submitted by Lea Amin)\n\n"
                + BODY.replace("ferry", "boat"));
        assertEquals(List.of("Divers look for a leak on Monday.", "Passengers wait in a school."), texts(article, BlockKind.CAPTION));
    }

    @Test
    void anAppealAtTheEndOfASentenceGoesWithoutIt() {
        CleanArticle article = clean(HEADLINE + BODY + "Divers looked for a leak all day. Subscribe to our weekly harbour newsletter.\n\n" + BODY.replace("ferry", "boat"));
        assertTrue(article.text().toString().contains("leak all day."));
        assertFalse(article.text().toString().contains("Subscribe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded this email? Sign up here.", "Unsubscribe or manage your email preferences", "Got a tip? Text the Post newsroom.", "Have a story? Write to our bot. Subscribe to our newsletter!", "Tell us what you think of this article",
        "More from Coast Public: Is your cellar ready for winter?", "MORE NEWS: Oyster fair postponed - Flights resume - Lotto results",
        "Post+ subscribers read the full interview with the captain here.", "Subscribe to the Post - $4 a month", "Get the day's headlines in your inbox",
        "Read the full story on our website", "By continuing to use this site you agree to our use of cookies", "12 comments", "Listen to this article (4 min)",
        "Editor-in-chief: see contact page. The Post takes no responsibility for external links.", "More on this story: Why sandbanks move | In pictures: the ferry",
        "Buy today's e-paper for 50 crowns.", "For the latest on the ferry, visit our live page", "Already a subscriber? Log in"})
    void linesThatSpeakToTheReaderOfThePageGo(String line) {
        CleanArticle article = clean(HEADLINE + BODY + line + "\n\n" + BODY.replace("ferry", "boat"));
        assertFalse(article.text().toString().contains(line), line);
        assertEquals(3, article.blocks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"More on the way: the office expects a second storm on Friday.", "Have the owners paid? The office says they have not done so.",
        "Tell the passengers the truth, their lawyer asked the owners.", "Follow-up tests found no leak, the divers said on Monday.",
        "More than 200 people: that is what the ferry could carry, the office said."})
    void sentencesOfTheStoryStay(String line) {
        assertTrue(clean(HEADLINE + BODY + line + "\n\n" + BODY.replace("ferry", "boat")).text().toString().contains(line));
    }

    @Test
    void menusOfAnyWordsGo() {
        List<String> menus = List.of("Weather | Tides | Ferries | Harbour cams", "World › Norland › Lindal");
        for (String menu : menus) assertFalse(Arrays.asList(clean(HEADLINE + BODY + menu + "\n\n" + BODY.replace("ferry", "boat")).text().toString().split("\n\n")).contains(menu));
    }
}

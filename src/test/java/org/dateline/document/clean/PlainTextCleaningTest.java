package org.dateline.document.clean;

import static org.dateline.document.clean.Reading.BODY;
import static org.dateline.document.clean.Reading.clean;
import static org.dateline.document.clean.Reading.leftOut;
import static org.dateline.document.clean.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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

class PlainTextCleaningTest {

    private static Optional<PublicationDate> stated(String day) {
        return Optional.of(new PublicationDate(LocalDate.parse(day), DateBasis.STATED));
    }

    @Test
    void headlineBylineSubheadingAndParagraphsAreToldApart() {
        CleanArticle article = clean("""
                Ferry runs aground off Port Ferris
                Harbour Post Desk / Anna Berg / 3rd May 2021
                The ferry ran aground on a sandbank before dawn, the harbour office said.
                Passengers waited for hours
                "We sat in the dark," said one of them, a baker from Lindal.
                RESCUE BOATS
                Four boats brought all 212 passengers ashore by noon.
                """);
        assertEquals(List.of("Ferry runs aground off Port Ferris"), texts(article, BlockKind.HEADLINE));
        assertEquals(List.of("Passengers waited for hours", "RESCUE BOATS"), texts(article, BlockKind.SUBHEADING));
        assertEquals(3, texts(article, BlockKind.PARAGRAPH).size());
        assertEquals(new Metadata(Optional.of("Ferry runs aground off Port Ferris"), stated("2021-05-03"), Optional.of("Harbour Post"),
                List.of("Anna Berg"),
                Optional.empty(), Optional.empty()), article.metadata());
    }

    @Test
    void aDateBeforeTheFirstWordsIsTheDateLine() {
        CleanArticle article = clean(" date 2021-05-03 " + BODY);
        assertEquals(stated("2021-05-03"), article.metadata().published());
        assertEquals(List.of("date 2021-05-03"), leftOut(article, BoilerplateReason.DATE_LINE));
        assertTrue(article.text().toString().startsWith("The ferry"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Published 3 May 2021, 14:30 GMT|2021-05-03", "Monday, May 3, 2021|2021-05-03",
            "May 3 , 2021 10 : 14 AM ET|2021-05-03",
        "Posted on 2021-05-03T08:00:00Z|2021-05-03", "25/12/2020 06:03|2020-12-25"})
    void aLineOfDateAndTimeAloneIsTheDateLine(String line, String day) {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + line + "\n" + BODY);
        assertEquals(stated(day), article.metadata().published());
        assertFalse(article.text().toString().contains(line));
    }

    @Test
    void aDateOfUpdateCountsOnlyWithoutADateOfPublication() {
        assertEquals(stated("2021-05-03"), clean("Updated 5 May 2021\nPublished 3 May 2021\n" + BODY).metadata().published());
        assertEquals(stated("2021-05-05"), clean("Updated 5 May 2021\n" + BODY).metadata().published());
    }

    @Test
    void aDateThatCouldBeTwoIsNotStated() {
        assertEquals(Optional.empty(), clean("04/05/2021\n" + BODY).metadata().published());
    }

    @Test
    void datesInTheTextAndBelowItAreNoPublicationDate() {
        CleanArticle article = clean(BODY + "It was the worst accident since 4 March 2009, officials said on Monday.\nSource: harbourpost.example\n"
                + "The mayor of Lindal opened on 6 June 2022 a new school for…\nA fair will be held in Ostby on…\n");
        assertEquals(Optional.empty(), article.metadata().published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"By Anna Berg, Tom van Dyk and Lea Al-Amin=Anna Berg;Tom van Dyk;Lea Al-Amin", "By ANNA BERG=Anna Berg",
        "By Anna Berg | Harbour Post | 3 May 2021=Anna Berg", "by Anna Berg in Lindal=Anna Berg"})
    void aBylineGivesItsAuthors(String line, String authors) {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + line + "\n" + BODY);
        assertEquals(List.of(authors.split(";")), article.metadata().authors());
        assertEquals(1, leftOut(article, BoilerplateReason.BYLINE).size());
    }

    @Test
    void aBylineMayNameOutletAndDate() {
        Metadata metadata = clean("Ferry runs aground off Port Ferris\nBy Anna Berg, Harbour Post, May 3, 2021\n" + BODY).metadata();
        assertEquals(Optional.of("Harbour Post"), metadata.publisher());
        assertEquals(stated("2021-05-03"), metadata.published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Harbour Live, Monday 3 May 2021|Harbour Live", "The Lindal Courier-Record, Monday, May 3, 2021|The Lindal Courier-Record",
            "Ostby TV - Monday 3 May 2021, 8:15 p.m.|Ostby TV", "Norland Press (Lindal), translated from the Norse - 13/05/2021|Norland Press", "Lindal, Monday, May 3, 2021|"})
    void aLineMayNameOutletOrPlaceAndTheDate(String line, String outlet) {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + line + "\n" + BODY);
        assertEquals(Optional.ofNullable(outlet), article.metadata().publisher());
        assertEquals(stated(line.contains("13/05") ? "2021-05-13" : "2021-05-03"), article.metadata().published());
        assertEquals(List.of(), article.metadata().authors());
        assertEquals(1, leftOut(article, BoilerplateReason.BYLINE).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday, May 3, 2021 — ", "PORT FERRIS, 3 May 2021. ", "May 3, 2021 - "})
    void theFirstParagraphMayBeginWithTheDate(String date) {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + date + BODY);
        assertEquals(stated("2021-05-03"), article.metadata().published());
        assertEquals(1, leftOut(article, BoilerplateReason.DATE_LINE).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"This magazine is funded by its readers. Give today.", "Nets and barrels: Holm Brothers, Quay Road. Subscriptions 35 kroner a year.",
        "Lost: a grey cat, Mill Lane. Piano lessons, Mrs Quist, tel. 2217."})
    void whatAPaperSellsBesidesIsLeftOut(String line) {
        assertFalse(clean(BODY + "\n" + line + "\n").text().toString().contains(line.substring(0, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The newspaper is funded by the state, the union said.", "The firm sells subscriptions at 35 kroner a year."})
    void whatIsToldOfPapersStays(String line) {
        assertTrue(clean(BODY + "\n" + line + "\n").text().toString().contains(line));
    }

    @Test
    void aSubheadingThatEndsInADateIsNoHeader() {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\nWhat changed after the storm of May 3, 2021\n" + BODY);
        assertEquals(Optional.empty(), article.metadata().published());
    }

    @Test
    void anEditorsRoleIsNoOutlet() {
        Metadata metadata = clean("Ferry runs aground off Port Ferris\nBy Anna Berg, Diplomatic Editor\n" + BODY).metadata();
        assertEquals(List.of("Anna Berg"), metadata.authors());
        assertEquals(Optional.empty(), metadata.publisher());
    }

    @Test
    void authorsAndOutletMayStandAloneUnderTheHeadline() {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n\nAnna Berg, and Tom Dyk\n\nLindalDaily\n\n" + BODY);
        assertEquals(List.of("Anna Berg", "Tom Dyk"), article.metadata().authors());
        assertEquals(Optional.of("LindalDaily"), article.metadata().publisher());
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        CleanArticle article = clean("By Monday the ferry was afloat again, the harbour office said.\n" + BODY);
        assertEquals(2, texts(article, BlockKind.PARAGRAPH).size());
        assertEquals(List.of(), article.metadata().authors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"LINDAL – |LINDAL|", "PORT FERRIS, Norland (Coastwire) — |PORT FERRIS|Coastwire",
            "Lindal, May 3 (Coastwire) - |Lindal|Coastwire"})
    void aDatelineGivesPlaceAndAgency(String dateline, String place, String agency) {
        CleanArticle article = clean(dateline + " " + BODY);
        assertEquals(Optional.of(place), article.metadata().dateline());
        assertEquals(Optional.ofNullable(agency), article.metadata().publisher());
        assertTrue(article.text().toString().startsWith("The ferry"));
    }

    @Test
    void summaryBulletsAreMarked() {
        CleanArticle article = clean("""
                Summary

                Ferry aground off Port Ferris

                Harbour office opens inquiry

                LINDAL - The ferry ran aground on a sandbank before dawn, the harbour office said.
                """);
        assertEquals(List.of("Ferry aground off Port Ferris", "Harbour office opens inquiry"), texts(article, BlockKind.SUMMARY));
        assertEquals(List.of("Ferry aground off Port Ferris"), texts(clean("• Ferry aground off Port Ferris\n" + BODY), BlockKind.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Divers look for a leak below the hull of the ferry – Nora Quist/Coastwire",
            "Divers look for a leak. Nora Quist/Coastwire/Panos",
        "Divers look for a leak [Nora Quist/Coastwire]", "Divers look for a leak. COASTWIRE/Nora Quist",
                "Divers look for a leak. (AP Photo/Nora Quist)",
        "Divers look for a leak below the hull of the ferry – Coastwire", "Divers look for a leak. Photo by Nora Quist",
                "Photo: Divers look for a leak [Nora Quist/Coastwire]",
        "Hide caption Divers look for a leak. Previous Next Nora Quist/CW", "Divers look for a leak. Nora Quist via CW"})
    void aCaptionStaysAndItsCreditGoes(String line) {
        CleanArticle article = clean(BODY + "\n" + line + "\n\n" + BODY.replace("ferry", "boat"));
        List<String> captions = texts(article, BlockKind.CAPTION);
        assertEquals(1, captions.size(), line);
        assertTrue(captions.getFirst().startsWith("Divers look for a leak"));
        assertFalse(article.text().toString().contains("Quist"));
        assertFalse(article.text().toString().contains("Coastwire"));
        assertFalse(leftOut(article, BoilerplateReason.PHOTO_CREDIT).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Credit: X / @harbourwatch", "Courtesy Nora Quist/Four Boats",
            "Enlarge this image toggle caption Nora Quist/CW Nora Quist/CW", "Nora Quist/Coastwire"})
    void aLineOfCreditsAloneGoes(String line) {
        CleanArticle article = clean(BODY + "\n" + line + "\n\n" + BODY.replace("ferry", "boat"));
        assertFalse(article.text().toString().contains(line.substring(line.length() - 8)));
        assertEquals(List.of(), texts(article, BlockKind.CAPTION));
    }

    @Test
    void aRepeatedCaptionIsKeptOnceAsCaption() {
        CleanArticle article = clean(BODY
                + "Divers look for a leak below the ferry's hull\nDivers look for a leak below the ferry’s hull – Nora Quist/Coastwire\n"
                + BODY.replace("ferry", "boat"));
        assertEquals(List.of("Divers look for a leak below the ferry's hull"), texts(article, BlockKind.CAPTION));
        assertEquals(1, leftOut(article, BoilerplateReason.REPEATED_IN_ARTICLE).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"This embedded content is not available in your region.|SHARE_OR_EMBED", "Share.|SHARE_OR_EMBED",
            "Exit mobile version|SHARE_OR_EMBED",
        "Facebook Twitter WhatsApp Email|SHARE_OR_EMBED", "Updated at noon ET.|CORRECTION_NOTICE",
                "This story has been updated with a statement of the owner.|CORRECTION_NOTICE",
        "Get live updates in our app. Download it for iPhone here.|PROMOTION", "Sign up for our weekly newsletter|PROMOTION",
                "Advertisement|PROMOTION",
        "This story is free to read. Support our writing: become a member.|PROMOTION",
        "Advertisements: call 55-118. The editors do not return unsolicited manuscripts.|PROMOTION",
        "Our standards: The Harbour Post Code|NAVIGATION", "Coastwire's principles: fair, fast, free. Subscribe to our port briefing.|NAVIGATION",
        "Read more: Why sandbanks move|TEASER", "Related stories|TEASER", "Contributing: Lea Amin in Ostby; the Coast Press|BYLINE",
        "(Reporting by Anna Berg; Editing by Tom Dyk)|BYLINE", "Tags: ferries, harbours|NAVIGATION",
                "© 2021 Harbour Post. All rights reserved.|NAVIGATION"})
    void noticesGoOutWithTheirReason(String line, BoilerplateReason reason) {
        CleanArticle article = clean(BODY + "\n" + line + "\n\n" + BODY.replace("ferry", "boat"));
        assertEquals(List.of(line), leftOut(article, reason));
        assertEquals(2, article.blocks().size());
    }

    @Test
    void aPlayersRunningTimeIsCutOffARepeatedHeadline() {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + BODY + "Ferry runs aground off Port Ferris Listen · 5:56 5:56\n"
                + BODY.replace("ferry", "boat"));
        assertEquals(List.of("Listen · 5:56 5:56"), leftOut(article, BoilerplateReason.SHARE_OR_EMBED));
        assertEquals(List.of("Ferry runs aground off Port Ferris"), leftOut(article, BoilerplateReason.REPEATED_IN_ARTICLE));
    }

    @Test
    void teasersBelowTheSourceLineGo() {
        CleanArticle article = clean(BODY + BODY.replace("ferry", "boat") + """
                Source: lindaltimes.example
                The mayor opened a new school for the children of…
                Farmers near Ostby protested on Tuesday against...
                A former judge died in Grenna on Monday, aged 91.
                """);
        assertEquals(2, article.blocks().size());
        assertEquals(3, leftOut(article, BoilerplateReason.TEASER).size());
        assertEquals(Optional.of("lindaltimes.example"), article.metadata().publisher());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read more: Why sandbanks move", "View this post on Instagram", "Sign up for our weekly newsletter"})
    void anArticleGoesOnBelowALineBetweenItsParagraphs(String line) {
        CleanArticle article = clean("Ferry runs aground off Port Ferris\n" + BODY + BODY.replace("ferry", "boat") + "The owner, Coastal Lines, sent a tug.\n" + line + """

                The pilot, Nora Quist, told Radio Lindal that the buoys off Cape Holm were dark.
                Divers from Ostby under Emil Brandt found a dent in the hull of the ferry on Monday.
                The minister of transport, Lea Amin, promised a report by Friday to the council of Port Ferris.
                """);
        assertTrue(article.text().toString().contains("Nora Quist"));
        assertTrue(article.text().toString().contains("Lea Amin"));
    }

    @Test
    void headingsUnderTheLastParagraphAreTeasers() {
        CleanArticle article = clean(BODY + BODY.replace("ferry", "boat") + "More pictures of the stranded ferry\nWhy sandbanks move\n");
        assertEquals(2, leftOut(article, BoilerplateReason.TEASER).size());
    }

    @Test
    void anAgencysNameUnderTheTextIsThePublisher() {
        CleanArticle article = clean(BODY + "The owner told Coastwire that the hull held.\n\nCoastwire\n");
        assertEquals(Optional.of("Coastwire"), article.metadata().publisher());
        assertEquals(List.of("Coastwire"), leftOut(article, BoilerplateReason.SOURCE_LINE));
    }

    @Test
    void tagsInPlainTextGoAndTheirWordsStay() {
        CleanArticle article = clean("The <a href=\"https://www.harbourpost.com/ferry\" target=_blank>ferry </a>ran aground &amp; leaked, the <b>harbour</b> office said&#8217;s spokesman.\n");
        assertEquals("The ferry ran aground & leaked, the harbour office said’s spokesman.", article.text().toString());
        assertEquals(1, leftOut(article, BoilerplateReason.LINK_ADDRESS).size());
        assertEquals(3, leftOut(article, BoilerplateReason.MARKUP).size());
    }

    @Test
    void linksThatAllLeadToOneDomainNameThePublisher() {
        String link = "The <a href=\"https://www.theharbourpost.com/%d\">ferry</a> ran aground near Lindal and leaked oil %d times. ";
        String three = link.formatted(1, 1) + link.formatted(2, 2) + link.formatted(3, 3);
        assertEquals(Optional.of("The Harbour Post"), clean(three).metadata().publisher());
        assertEquals(Optional.empty(), clean(three + "<a href='https://example.org/x'>More</a> was said.").metadata().publisher());
    }

    @Test
    void addressesInTheTextGo() {
        CleanArticle article = clean("http : / / www . harbourpost . com / news / 17\n" + BODY.strip() + " See https://harbourpost.example/a?b=c.\n");
        assertEquals(2, leftOut(article, BoilerplateReason.LINK_ADDRESS).size());
        assertTrue(article.text().toString().endsWith("See ."));
    }

    @Test
    void sentencesThatLostTheirBlankArePartedAgain() {
        String text = clean("The ferry left the port.Their captain said “no”.”It leaked.Mr Berg of harbourpost.Com and the U.S.Navy agreed in 2020.The end came.\n").text().toString();
        assertTrue(text.contains("port. Their"));
        assertTrue(text.contains("leaked. Mr Berg"));
        assertTrue(text.contains("2020. The end"));
        assertTrue(text.contains("U.S.Navy"));
    }

    @Test
    void wrappedLinesAreJoined() {
        CleanArticle article = clean("""
                The ferry to Port Ferris ran aground on a sandbank before
                dawn on Monday with 212 passengers aboard, and the harbour
                office sent four boats to bring them all ashore.

                Divers found no leak, but the owner said that the ferry
                would stay where it was until the next spring tide, and
                that nobody would have to pay for the journey back.
                """);
        assertEquals(2, article.blocks().size());
        assertTrue(article.text().toString().contains("before dawn"));
    }

    @Test
    void exoticBlanksBecomeBlanksAndInvisibleCharactersGo() {
        assertEquals("The ferry ran aground, the office said.",
                clean("The\u00A0ferry\u2003ran \t a\u00ADground\u200B, the office\u202F said.\n").text().toString());
    }
}

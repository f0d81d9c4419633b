package org.dateline.mention.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.TestAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "“We will rebuild the harbour,” the mayor said.                | We will rebuild the harbour,",
        "\"We will rebuild the harbour,\" the mayor said.              | We will rebuild the harbour,",
        "``We will rebuild the harbour,'' the mayor said.              | We will rebuild the harbour,",
        "'We will rebuild the harbour,' the mayor said.                | We will rebuild the harbour,",
        "‘We’ll rebuild the sailors’ harbour,’ the mayor said.         | We’ll rebuild the sailors’ harbour,",
        "«We will rebuild the harbour», the mayor said.                | We will rebuild the harbour",
        "« We will rebuild the harbour », the mayor said.              | We will rebuild the harbour",
        "»We will rebuild the harbour«, the mayor said.                | We will rebuild the harbour",
        "„We will rebuild the harbour“, the mayor said.                | We will rebuild the harbour",
        "The mayor (\"a man of the sea\") spoke.                       | a man of the sea",
        "\"We will rebuild,\" he said. \"It will take years.\"         | We will rebuild,; It will take years.",
        "The sailors' union didn't sign the owners' offer.             | ^^",
        "In the '90s the port's cranes were the town's pride.          | ^^",
        "The mast is 6' 4\" high.                                      | ^^",
    })
    void marksOfAnyScriptEncloseTheirWordsAndApostrophesDoNot(String text, String expected) {
        assertEquals(expected == null ? "" : expected, String.join("; ", words(text)));
    }

    @Test
    void aQuotationStandsInsideAnother() {
        String text = "“He told me, ‘Leave the ship now,’ and I did,” she said.";
        List<Quotation> quotations = QuoteFinder.quotations(TestAnnotator.article(text));
        assertEquals(List.of("He told me, ‘Leave the ship now,’ and I did,", "Leave the ship now,"), words(text));
        assertEquals(List.of(0, 1), quotations.stream().map(Quotation::depth).toList());
    }

    @Test
    void aQuotationRunsOverSentencesOfItsParagraph() {
        assertEquals(List.of("The water came at night. Nobody slept."), words("\"The water came at night. Nobody slept.\" She wept."));
    }

    @Test
    void aMarkRepeatedAtTheParagraphsStartContinuesTheQuotation() {
        String text = "The judge said: “The case is closed.\n\n“Nobody will appeal.”\n\n“A new day,” wrote the Echo.";
        List<Quotation> quotations = QuoteFinder.quotations(TestAnnotator.article(text));
        assertEquals(List.of("The case is closed.", "Nobody will appeal.", "A new day,"), words(text));
        assertFalse(quotations.get(0).closed());
        assertTrue(quotations.get(1).continues());
        assertFalse(quotations.get(2).continues());
    }

    @Test
    void aQuotationThatNobodyClosesEndsWithItsParagraph() {
        assertEquals(List.of("The case is closed."), words("The judge said: \"The case is closed.\n\nThe court rose."));
    }

    @Test
    void aMarkThatOpensAgainBeginsTheNextParagraphOfTheQuotation() {
        assertEquals(List.of("The road is blocked.", "The bus is late."), words("\"The road is blocked. \"The bus is late.\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The firm called it a \"bold step\" forward.       | WORDS",
        "The \"expert\" had no degree.                     | WORDS",
        "\"Sit down\", the judge said.                     | SPEECH",
        "The film \"The Last Ferry\" opened.               | WORDS",
        "He called it \"a disgrace to all of us\".         | SPEECH",
    })
    void speechIsToldFromWordsSetApart(String text, Quotation.Kind kind) {
        assertEquals(kind, QuoteFinder.quotations(TestAnnotator.article(text)).getFirst().kind());
    }

    @Test
    void aTextWithoutMarksHasNoQuotations() {
        assertEquals(List.of(), words("Nothing was said."));
    }

    private static List<String> words(String text) {
        AnnotatedArticle article = TestAnnotator.article(text);
        return QuoteFinder.quotations(article).stream().map(q -> q.words().of(article.article().text())).toList();
    }
}

package org.dateline.mention.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.mention.number.NumberConvention;
import org.dateline.mention.time.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry carried 640 passengers.                            | 640 = 640 exactly passengers
            Some 1,400 sheep drowned.                                    | Some 1,400 = 1400 about sheep
            At least 5,300 villagers lost their crops.                   | At least 5,300 = 5300 at least villagers
            Over 200 barns burned down.                                  | Over 200 = 200 more than barns
            Nearly half a million trees were felled.                     | Nearly half a million = 500000 about trees
            The storm broke up to 30 masts.                              | up to 30 = 30 up to masts
            As many as 40 boats sank.                                    | As many as 40 = 40 up to boats
            Fewer than 20 guests came.                                   | Fewer than 20 = 20 up to guests
            No fewer than 12 judges resigned.                            | No fewer than 12 = 12 at least judges
            An estimated 20-50,000 birds died.                           | An estimated 20-50,000 = 20000..50000 about birds
            Roughly 20 to 30 horses escaped.                             | Roughly 20 to 30 = 20..30 about horses
            Between 20 and 30 horses escaped.                            | 20 and 30 = 20..30 exactly horses
            The fire destroyed 1,000 or more hives.                      | 1,000 or more = 1000 at least hives
            Exactly twenty-five ships were lost.                         | Exactly twenty-five = 25 exactly ships
            Two hundred and ten miners went down.                        | Two hundred and ten = 210 exactly miners
            Three large bridges were swept away.                         | Three = 3 exactly bridges
            A dozen lorries were stuck.                                  | A dozen = 12 exactly lorries
            """)
    void aCountHasItsQualifierAndItsNoun(String text, String quantities) {
        assertQuantities(text, quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dozens of boats sank.                                        | Dozens = 24 more than boats
            Hundreds of angry farmers came.                              | Hundreds = 100 more than farmers
            Thousands of farmers came.                                   | Thousands = 1000 more than farmers
            Tens of thousands of birds died.                             | Tens of thousands = 10000 more than birds
            Hundreds of thousands of birds died.                         | Hundreds of thousands = 100000 more than birds
            Millions of birds died.                                      | Millions = 1000000 more than birds
            Several hundred farmers came.                                | Several hundred = 100 more than farmers
            """)
    void anIndefiniteNumberIsALowerBound(String text, String quantities) {
        assertQuantities(text, quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The camp lies within 8 kilometers (5 miles) of the lake.   | within 8 = 8 up to km; 5 = 5 up to miles
            The camp lies about forty kilometres away.                   | about forty = 40 about km
            They walked three miles.                                     | three = 3 exactly miles
            The road is 40km long.                                       | 40 = 40 exactly km
            The firm paid $3 million.                                    | $3 million = 3000000 exactly dollars
            The firm paid more than €40m.                                | more than €40m = 40000000 more than euros
            The dam cost $30-million.                                    | $30-million = 30000000 exactly dollars
            The dam cost $3 mln.                                         | $3 mln = 3000000 exactly dollars
            The dam cost $3m (£2.2m) a year.                             | $3m = 3000000 exactly dollars; £2.2m = 2200000 exactly pounds
            Nine drivers in ten stayed away.                             | Nine drivers in ten = 90 exactly percent
            Four shops out of five were shut.                            | Four shops out of five = 80 exactly percent
            Sales fell by 50%.                                           | 50 = 50 exactly percent
            Sales fell by about 10 per cent.                             | about 10 = 10 about percent
            Sales fell 2.5 percent.                                      | 2.5 = 2.5 exactly percent
            The guild owns a quarter of the valley.                      | a quarter = 25 exactly percent
            The guild owns nearly two thirds of the valley.              | nearly two thirds = 66.7 about percent
            A 6.4-magnitude tremor was felt.                             | 6.4 = 6.4 exactly magnitude
            A magnitude 6.4 tremor was felt.                             | 6.4 = 6.4 exactly magnitude
            The strike ended after more than a year.                     | more than a year = 1 more than years
            The strike ended after two days of talks.                    | two = 2 exactly days
            It closed 11 years ago.                                      | 11 = 11 exactly years
            The 13-year drought is over.                                 | 13 = 13 exactly years
            The mill used 2.5 million tonnes of coal.                    | 2.5 million = 2500000 exactly tonnes
            """)
    void aMeasurementHasItsUnit(String text, String quantities) {
        assertQuantities(text, quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 312 dead after dam bursts                           | At least 312 = 312 at least -
            The flood left 12 dead and more than 40 injured.             | 12 = 12 exactly -; more than 40 = 40 more than -
            The toll rose to 40 on Friday.                               | 40 = 40 exactly -
            """)
    void aNumberMayStandAlone(String text, String quantities) {
        assertQuantities(text, quantities);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Maria Lindqvist, 49, runs the mill.",
        "A 49-year-old miller was fined.",
        "The bell, aged 30, cracked.",
        "The mill is 90 years old.",
        "She came third in the 21st race.",
        "The mill opened on 5 May 1999 and closed in 2016.",
        "The train leaves at 5:40 and at 6 p.m. daily.",
        "The Rovers won 3-1 at home.",
        "Take Route 66 to the coast.",
        "The C-17 landed beside the M5.",
        "The clause is in section 12 of the act.",
        "She works at 10 Downing Street.",
        "The bell rings every five minutes.",
        "The gates shut at about 2045 GMT.",
        "The mill was sold five times.",
        "A 57 - year - old miller was fined."})
    void whatCountsNothingIsNoQuantity(String text) {
        Sentence sentence = TestAnnotator.sentence(text);
        assertEquals(List.of(), QuantityFinder.find(sentence, NumberConvention.COMMA_GROUPS, TimeFinder.find(sentence, Optional.empty())), text);
    }

    @Test
    void threeDigitsAfterAPointAreThousandsWhereThingsAreCounted() {
        assertQuantities("The storm drove out 94.000 villagers.", "94.000 = 94000 exactly villagers");
        assertQuantities("The road is 3.125 miles long.", "3.125 = 3.125 exactly miles");
    }

    @Test
    void anArticleKeepsToOneConvention() {
        AnnotatedArticle points = TestAnnotator.article("The wall cost 1.250.000 euros.\n\nIt is 2.500 km long and 3,5 percent steeper.");
        assertEquals("2.500 = 2500 exactly km; 3,5 = 3.5 exactly percent", quantities(points, 1));
        AnnotatedArticle commas = TestAnnotator.article("The wall cost 1,250,000 euros.\n\nIt is 2.500 km long.");
        assertEquals("2.500 = 2.5 exactly km", quantities(commas, 1));
    }

    @Test
    void theCountedNounIsTheHeadOfItsPhrase() {
        Sentence sentence = TestAnnotator.sentence("About 50 river and harbour pilots went on strike Monday.");
        Quantity quantity = QuantityFinder.find(sentence, NumberConvention.COMMA_GROUPS, TimeFinder.find(sentence, Optional.empty())).getFirst();
        assertEquals("pilots", sentence.token(quantity.counted().orElseThrow()).word());
    }

    private static void assertQuantities(String text, String quantities) {
        assertEquals(quantities, quantities(TestAnnotator.article(text), 0), text);
    }

    private static String quantities(AnnotatedArticle article, int index) {
        Sentence sentence = article.sentences().get(index);
        return QuantityFinder.find(sentence, NumberConvention.of(article.sentences()), TimeFinder.find(sentence, Optional.empty())).stream()
                .map(q -> q.evidence().span().of(article.article().text()) + " = " + number(q.value()) + (q.upper().isPresent()
                ? ".." + number(q.upper().getAsDouble()) : "")
                        + " " + q.qualifier().words() + " " + (q.unit().isEmpty() ? "-" : q.unit())).collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }
}

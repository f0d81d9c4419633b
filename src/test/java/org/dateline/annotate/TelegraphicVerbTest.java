package org.dateline.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegraphicVerbTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Storm batters coast                         | batter coast
            Norland bombs Tarnby bridge                 | bomb bridge
            Ransomware attack cripples hospitals        | cripple hospital
            Danish court convicts Holt                  | convict Holt
            Norland bombs bridge as talks fail          | bomb bridge
            """)
    void aHeadlineWithoutVerbHasTheOneThatLooksLikeAPlural(String headline, String verbAndObject) {
        Sentence sentence = TestAnnotator.sentence(headline);
        assertEquals(verbAndObject, sentence.tokens().stream().filter(t -> t.pos().equals("VBZ"))
                .map(t -> t.lemma() + sentence.dependents(t.index()).stream().filter(d -> d.relation().equals("obj")).map(d -> " " + sentence.token(d.dependent()).lemma())
                        .collect(Collectors.joining())).collect(Collectors.joining()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Curfew imposed as three die in clashes | die
            Ferry sinks after 40 flee fire         | flee
            """)
    void behindANumberTheSingularOfNoNounIsAVerb(String headline, String verb) {
        assertEquals(verb, TestAnnotator.sentence(headline).tokens().stream().filter(t -> t.pos().equals("VBP")).map(Token::word).collect(Collectors.joining()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Twelve people died in the flood, the ministry reports.     | report
            The driver was drunk, which his lawyer disputes.           | dispute
            """)
    void whatClosesASentenceBehindACommaIsAVerbOfSpeech(String text, String verb) {
        assertEquals(verb, TestAnnotator.sentence(text).tokens().stream().filter(t -> t.pos().equals("VBZ")).map(Token::lemma).collect(Collectors.joining()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Car bombs in Velm market
            Security forces leader shot
            Security forces chief resigned.
            Tens of thousands of workers in the ports
            Tariffs on steel
            Ben Okri sold his shares, the family's claims.
            Ben Okri left the firm, the state and the reports.
            """)
    void pluralsStayPluralsWhereASentenceHasAVerbOrAsksForNone(String text) {
        assertEquals(0, TestAnnotator.sentence(text).tokens().stream().filter(t -> t.pos().equals("VBZ")).count());
    }
}

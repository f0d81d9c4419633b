package org.dateline.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNounTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The general had refused to testify.                 | general  | NN
            A police corporal has been suspended over it.       | corporal | NN
            The general strike has paralysed the port.          | general  | JJ
            """)
    void aWordForAPersonRightBeforeTheVerbIsANoun(String text, String word, String tag) {
        assertEquals(tag, TestAnnotator.sentence(text).tokens().stream().filter(t -> t.word().equals(word)).map(Token::pos).findFirst().orElseThrow());
    }
}

package org.dateline.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.text.NameKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Muhammad, Mohammed", "Qaddafi, Gaddafi", "Tchaikovsky, Chaykovskiy", "Zelensky, Zelenskyy", "Yousef, Yusuf", "Benghazi, Bengazi",
        "Muenster, Münster", "Łukasz, Lukasz", "Hussein, Husayn", "Sadiq, Sadik", "Jumblat, Junblatt", "Kharkiv, Kharkov", "Gamal, Jamal",
        "Talbisa, Talbisseh", "Jibril, Gibreel", "Hariri, Harriri", "Khartoum, Khartum", "Benghazi, Binghazi", "Şahin, Shahin", "Latakia, Latakiya", "Misrata, Misratah"})
    void spellingsOfOneNameAreAlike(String left, String right) {
        assertTrue(Spelling.similarity(word(left), word(right)) > 0.8, word(left) + " " + word(right));
    }

    @ParameterizedTest
    @CsvSource({"Austria, Australia", "Slovakia, Slovenia", "Niger, Nigeria", "Mali, Malé", "Gambia, Zambia", "Paraguay, Uruguay", "Lee, Li", "Bashir, Nasir",
        "Mansour, Mansoura", "Dominica, Dominican", "Karim, Karima", "Tripoli, Tripura", "Osaka, Asaka", "Victor, Victoria"})
    void differentNamesAreNot(String left, String right) {
        assertEquals(0, Spelling.similarity(word(left), word(right)), word(left) + " " + word(right));
    }

    private static NameWord word(String name) {
        return NameWord.of(NameKey.of(name));
    }
}

package org.dateline.document.clean;

import static org.dateline.document.clean.Reading.clean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dateline.document.BlockKind;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static FailureCode failure(String text) {
        return assertThrows(DatelineException.class, () -> clean(text)).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Die Fähre nach Port Ferris lief am Montag vor dem Morgengrauen auf eine Sandbank. Das Hafenamt schickte vier Boote, und alle Fahrgäste wurden bis zum Mittag an Land gebracht.",
        "De veerboot naar Port Ferris liep maandag voor zonsopgang op een zandbank. Het havenkantoor stuurde vier boten en alle passagiers werden voor het middaguur aan land gebracht.",
        "Le ferry pour Port Ferris s'est échoué lundi avant l'aube sur un banc de sable. Le bureau du port a envoyé quatre bateaux et tous les passagers ont été ramenés à terre avant midi.",
        "Паром в Порт-Феррис сел на мель в понедельник до рассвета. Всех пассажиров доставили на берег к полудню.",
        "前往费里斯港的渡轮周一黎明前在沙洲搁浅。所有乘客在中午前被送上岸。"})
    void textInAnotherLanguageIsRefused(String text) {
        assertEquals(FailureCode.NOT_ENGLISH, failure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"milk\nbread\neggs", "<html><body><nav><a href=/>Home</a><a href=/a>News</a></nav><h1>Page not found</h1></body></html>",
            "<html><head><title>Empty</title></head></html>"})
    void whatHasNoRunningTextHoldsNoArticle(String text) {
        assertEquals(FailureCode.NO_ARTICLE, failure(text));
    }

    @Test
    void aBookIsTooLarge() {
        assertEquals(FailureCode.TOO_LARGE, failure(Reading.BODY.repeat(5000)));
    }

    @Test
    void aHeadlineAloneIsAnArticle() {
        assertEquals(BlockKind.HEADLINE, clean("Ferry runs aground off Port Ferris\n").blocks().getFirst().kind());
    }
}

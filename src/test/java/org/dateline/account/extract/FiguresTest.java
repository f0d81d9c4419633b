package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.account.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers measure, by the real lexicon. */
class FiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nine suspects are in custody, the prosecutor said.                        | captured 9 suspects
            Four drivers are still in captivity.                                      | captured 4 drivers
            Six people were hurt, including the guide, Tomas Velk, and two porters.   | injured 6 people; injured 2 porters
            The fire killed 40 sheep and two shepherds.                               | other 40 sheep; killed 2 shepherds
            Three of his cows were killed by the blast.                               | other 3 cows
            Police rescued nine of the workers, but one of the hostages died.         | other 9 workers; killed 1 people
            The men fled in two unmarked pick-ups.                                    | vehicles 2 pick-ups
            """)
    void whatANumberMeasuresDependsOnWhatIsCountedAndWhatHappensToIt(String text, String figures) {
        assertEquals(figures, figures(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"One of the millers resigned.", "The raid began at about four in the morning.", "The march lasted until nine at night.", "Canal 24 has not seen the video."})
    void hoursNumbersInNamesAndOneOfManyCountNothing(String text) {
        assertEquals("", figures(text));
    }

    private static String figures(String text) {
        return Told.by(text).facts().figures().stream().map(FiguresTest::line).collect(Collectors.joining("; "));
    }

    private static String line(Figure figure) {
        return String.format(Locale.ROOT, "%s %.0f %s", figure.measure().localName(), figure.quantity().value(), figure.quantity().unit());
    }
}

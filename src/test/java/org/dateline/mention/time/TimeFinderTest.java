package org.dateline.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 9, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam burst on Friday morning.                             | Friday morning = 2019-09-13
            The dam burst on Thursday night.                             | Thursday night = 2019-09-12
            The dam burst Monday, the mayor said.                        | Monday = 2019-09-09
            The dam burst last Tuesday.                                  | last Tuesday = 2019-09-10
            The dam burst last Friday.                                   | last Friday = 2019-09-06
            The ministers will meet on Monday.                           | Monday = 2019-09-16
            The ministers will meet next Friday.                         | next Friday = 2019-09-20
            The ship is expected to arrive on Monday.                    | Monday = 2019-09-16
            The vote, scheduled for Sunday, was put off.                 | Sunday = 2019-09-15
            Sunday's regatta has been cancelled.                         | Sunday = 2019-09-15
            The regatta on Sunday has been postponed.                    | Sunday = 2019-09-15
            The club has called off Sunday's regatta.                    | Sunday = 2019-09-15
            Sunday's regatta was called off.                             | Sunday = 2019-09-08
            Thursday's storm flooded the harbour.                        | Thursday = 2019-09-12
            The mayor will answer questions about Thursday's storm.      | Thursday = 2019-09-12
            Early on Wednesday the crew left the port.                   | Early on Wednesday = 2019-09-11
            The market was shut on Friday and Saturday.                  | Friday = 2019-09-13; Saturday = 2019-09-07
            """)
    void aWeekdayIsPlacedByTheTenseOfItsVerb(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rain fell overnight.                                         | overnight = 2019-09-12..2019-09-13
            Rain fell overnight on Wednesday.                            | overnight on Wednesday = 2019-09-11..2019-09-12
            The king arrived today.                                      | today = 2019-09-13
            The king will speak tonight.                                 | tonight = 2019-09-13
            The king arrived yesterday evening.                          | yesterday evening = 2019-09-12
            The king will leave tomorrow.                                | tomorrow = 2019-09-14
            The king arrived last night.                                 | last night = 2019-09-12
            The miners walked out this morning.                          | this morning = 2019-09-13
            """)
    void aDayIsCountedFromThePublicationDay(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The company laid off its drivers last week.                  | last week = 2019-09-02..2019-09-08
            The company laid off its drivers last month.                 | last month = 2019-08
            The company laid off its drivers last year.                  | last year = 2018
            The company hired drivers this week.                         | this week = 2019-09-09..2019-09-13
            The company will hire drivers next week.                     | next week = 2019-09-16..2019-09-22
            The company will hire drivers later this month.              | later this month = 2019-09-13..2019-09-30
            The company hired drivers earlier this month.                | earlier this month = 2019-09-01..2019-09-13
            Snow fell over the weekend.                                  | weekend = 2019-09-07..2019-09-08
            The fair opens to visitors next weekend.                     | next weekend = 2019-09-14..2019-09-15
            The firm lost money over the past two decades.               | the past two decades = 1999..2019-09-13
            The firm lost money over the past decade.                    | the past decade = 2009..2019-09-13
            The firm lost customers in the last three months.            | the last three months = 2019-06..2019-09-13
            """)
    void aPeriodIsPlacedFromThePublicationDay(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tower was closed two days ago.                           | two days ago = 2019-09-11
            The tower was closed a week ago.                             | a week ago = 2019-09-02..2019-09-08
            The tower was closed three months ago.                       | three months ago = 2019-06
            The tower was closed 11 years ago.                           | 11 years ago = 2008
            The tower was closed almost 12 years ago.                    | 12 years ago = 2007..2008
            He had joined the choir a year earlier.                      | a year earlier = 2018
            She left on Monday, and he had left a day earlier.           | Monday = 2019-09-09; a day earlier = 2019-09-08
            She was tried in 2011 and cleared three years later.         | 2011 = 2011; three years later = 2014
            She was tried in 2011 and cleared three weeks later.         | 2011 = 2011; three weeks later = ?
            She left on Monday and came back two days later.             | Monday = 2019-09-09; two days later = 2019-09-11
            She was tried in 2011 and cleared the next year.             | 2011 = 2011; the next year = 2012
            She left on Monday, and he had left the day before.          | Monday = 2019-09-09; the day before = 2019-09-08
            She left on Monday and came back the same evening.           | Monday = 2019-09-09; the same evening = 2019-09-09
            She was cleared the following year.                          | the following year = ?
            He was called to a hearing on October 2.                     | October 2 = 2019-10-02
            The tower was closed five hours ago.                         | five hours ago = 2019-09-13
            """)
    void aDistanceIsAsExactAsItsUnit(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge opened on Nov. 27.                                | Nov. 27 = 2018-11-27
            The bridge will open on Nov. 27.                             | Nov. 27 = 2019-11-27
            The bridge opened on 27 August.                              | 27 August = 2019-08-27
            The bridge opened on the 5th of December 2004.               | the 5th of December 2004 = 2004-12-05
            The bridge opened on December 5, 2004.                       | December 5, 2004 = 2004-12-05
            The bridge opened on Friday, Dec. 3, 2004, in the rain.      | Friday, Dec. 3, 2004 = 2004-12-03
            The bridge was shut from 3 to 5 May.                         | from 3 to 5 May = 2019-05-03..2019-05-05
            The bridge was shut from December 28 to January 3.           | from December 28 to January 3 = 2018-12-28..2019-01-03
            The bridge fell on the night of 3 May.                       | the night of 3 May = 2019-05-03
            Updated 11/30/09 05:40 PM ET.                                | 11/30/09 = 2009-11-30
            The log ends on 2004-12-05.                                  | 2004-12-05 = 2004-12-05
            The festival was held May 3-5.                               | May 3-5 = 2019-05-03..2019-05-05
            """)
    void aDateWithoutAYearIsTheNearestThatTheTenseAllows(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mine closed in March 2011.                               | March 2011 = 2011-03
            The mine closed in October.                                  | October = 2018-10
            The mine will reopen in October.                             | October = 2019-10
            The mine closed in late November.                            | late November = 2018-11-21..2018-11-30
            The mine closed in early 2015.                               | early 2015 = 2015-01..2015-04
            The mine closed in mid-May.                                  | mid-May = 2019-05-11..2019-05-20
            The mine closed at the end of 2015.                          | the end of 2015 = 2015-09..2015-12
            The mine closed in 2016.                                     | 2016 = 2016
            The mine closed in the summer of 2012.                       | summer of 2012 = 2012
            The mine closed in the 1980s.                                | the 1980s = 1980..1989
            He was jailed after the 1963 coup.                           | 1963 = 1963
            The 2011 floods ruined the harvest.                          | 2011 = 2011
            Nobody forgot the March 2005 rampage.                        | March 2005 = 2005-03
            It happened last October.                                    | last October = 2018-10
            The strikes of 1984-85 ended badly.                          | 1984-85 = 1984..1985
            """)
    void monthsAndYearsKeepTheirPrecision(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She has run the mill since 2012.                             | since 2012 = 2012..
            She has run the mill since Tuesday.                          | since Tuesday = 2019-09-10..
            She has run the mill since August 27.                        | since August 27 = 2019-08-27..
            She ran the mill until 2017.                                 | until 2017 = ..2017
            The road was clear by Friday.                                | by Friday = ..2019-09-13
            As of Sunday, forty were missing.                            | As of Sunday = ..2019-09-08
            She ran the mill between 2011 and 2013.                      | between 2011 and 2013 = 2011..2013
            She ran the mill from March 2011 to May 2013.                | from March 2011 to May 2013 = 2011-03..2013-05
            """)
    void boundsGiveIntervals(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The village was rebuilt recently.                            | recently = ?
            The temple fell years ago.                                   | years ago = ?
            Help came days later.                                        | days later = ?
            Prices rose in recent weeks.                                 | recent weeks = ?
            """)
    void whatCannotBePlacedHasNoTime(String text, String times) {
        assertTimes(text, times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shares may fall, and 2000 workers are idle.
            Some 1,982 villagers sat in the sun.
            The army moved 2000 soldiers to the border.
            Black Friday sales broke a record.
            Fredric March won a prize.
            The walk is 1900 metres long.
            The dozen eggs cost a pound.
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertEquals(List.of(), TimeFinder.find(TestAnnotator.sentence(text), Optional.of(PUBLISHED)), text);
    }

    @Test
    void withoutAPublicationDayOnlyFullDatesArePlaced() {
        String found = times(TestAnnotator.sentence("The dam, opened on 5 May 1999 and closed in 2016, burst on Friday."), Optional.empty());
        assertEquals("5 May 1999 = 1999-05-05; 2016 = 2016; Friday = ?", found);
    }

    @Test
    void theHeadHangsOnTheWordThatIsDated() {
        Sentence sentence = TestAnnotator.sentence("The dam burst on Friday morning.");
        TimeMention mention = TimeFinder.find(sentence, Optional.of(PUBLISHED)).getFirst();
        assertEquals("burst", sentence.token(sentence.governor(mention.head()).orElseThrow().governor()).word());
    }

    private static void assertTimes(String text, String times) {
        assertEquals(times, times(TestAnnotator.sentence(text), Optional.of(PUBLISHED)), text);
    }

    private static String times(Sentence sentence, Optional<LocalDate> published) {
        int begin = sentence.span().begin();
        String text = sentence.tokens().stream().collect(StringBuilder::new, (b, t) -> {
            while (b.length() < t.span().begin() - begin) b.append(' ');
            b.append(t.word());
        }, StringBuilder::append).toString();
        return TimeFinder.find(sentence, published).stream()
                .map(m -> m.evidence().span().of(text) + " = " + m.when().map(TimeFinderTest::text).orElse("?")).collect(Collectors.joining("; "));
    }

    private static String text(When when) {
        if (when.start().equals(when.end())) return when.start().orElseThrow().toString();
        return when.start().map(PartialDate::toString).orElse("") + ".." + when.end().map(PartialDate::toString).orElse("");
    }
}

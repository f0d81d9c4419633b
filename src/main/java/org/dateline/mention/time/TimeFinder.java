package org.dateline.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Evidence;

/**
 * Finds the expressions of time in a sentence and resolves them by rules of its own: general taggers place "on Monday" without asking
 * whether its verb tells of the past or of the future, and know no publication day that is found only later.
 */
public final class TimeFinder {
    private TimeFinder() {
    }

    /**
     * The sentence's expressions of time, in order, none within another.
     *
     * @param published the day the article came out; without it only full dates, months and years are placed
     */
    public static List<TimeMention> find(Sentence sentence, Optional<LocalDate> published) {
        return find(sentence, published, Optional.empty());
    }

    /** By the index of each sentence of an article; "the next day" may count from a sentence before in its paragraph. */
    public static Map<Integer, List<TimeMention>> find(List<Sentence> sentences, Optional<LocalDate> published) {
        Map<Integer, List<TimeMention>> times = new HashMap<>();
        Optional<PartialDate> told = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            Optional<PartialDate> before = sentence.paragraph() == paragraph ? told : Optional.empty();
            List<TimeMention> mentions = find(sentence, published, before);
            times.put(sentence.index(), mentions);
            told = mentions.reversed().stream().flatMap(mention -> date(mention).stream()).findFirst().or(() -> before);
            paragraph = sentence.paragraph();
        }
        return times;
    }

    private static List<TimeMention> find(Sentence sentence, Optional<LocalDate> published, Optional<PartialDate> toldBefore) {
        TimeParser parser = new TimeParser(new Words(sentence));
        List<TimeMention> mentions = new ArrayList<>();
        Optional<PartialDate> before = toldBefore;
        int next = 0;
        while (next < sentence.tokens().size()) {
            Optional<ParsedTime> parsed = parser.at(next);
            if (parsed.isEmpty()) {
                next++;
                continue;
            }
            TimeMention mention = mention(sentence, parsed.get(), published, before);
            mentions.add(mention);
            Optional<PartialDate> last = before;
            before = date(mention).or(() -> last);
            next = parsed.get().last() + 1;
        }
        return List.copyOf(mentions);
    }

    private static Optional<PartialDate> date(TimeMention mention) {
        return mention.when().filter(w -> w.precision() != Precision.INTERVAL).flatMap(When::start);
    }

    private static TimeMention mention(Sentence sentence, ParsedTime parsed, Optional<LocalDate> published, Optional<PartialDate> before) {
        int head = head(sentence, parsed);
        // "set for Monday", "planned for Monday" look ahead, whatever the form of the verb
        boolean ahead = parsed.first() > 0 && sentence.token(parsed.first() - 1).lemma().equals("for");
        Tense tense = ahead || TenseFinder.isOfCalledOff(sentence, head) ? Tense.FUTURE : TenseFinder.at(sentence, head);
        return new TimeMention(new Evidence(sentence.index(), sentence.cover(parsed.first(), parsed.last())), head,
                new TimeResolver(published, tense, before).resolve(parsed.expression()));
    }

    /** The token of the expression that hangs on a word outside of it. */
    private static int head(Sentence sentence, ParsedTime parsed) {
        for (int i = parsed.first(); i <= parsed.last(); i++) {
            boolean outside = sentence.governor(i).map(d -> d.governor() < parsed.first() || d.governor() > parsed.last()).orElse(false);
            boolean functional = sentence.governor(i).map(d -> d.relation().equals("case") || d.relation().equals("mark")
                    || d.relation().equals("det")).orElse(false);
            if (outside && !functional) return i;
        }
        return parsed.last();
    }
}

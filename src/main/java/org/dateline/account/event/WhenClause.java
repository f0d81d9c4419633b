package org.dateline.account.event;

import java.util.List;
import java.util.Optional;
import org.dateline.account.Timing;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.When;

/** "Since 1954, when a storm sank the fleet", "on Monday, when the talks failed": a clause that tells of a time is at that time. */
final class WhenClause {
    private WhenClause() {
    }

    /** @param predicate head of the clause */
    static Optional<Timing> time(Sentence sentence, int predicate, List<TimeMention> times) {
        return sentence.dependents(predicate).stream().filter(d -> d.relation().equals("advmod") && sentence.token(d.dependent()).lemma().equals("when"))
                .map(Dependency::dependent).flatMap(when -> before(sentence, when, times).stream()).findFirst()
                .flatMap(time -> time.when().map(when -> Timing.stated(itself(when), time.evidence(), "time-of-when-clause")));
    }

    /** The expression of time that the word follows at once, or after a comma. */
    private static Optional<TimeMention> before(Sentence sentence, int when, List<TimeMention> times) {
        int last = when > 0 && sentence.token(when - 1).word().equals(",") ? when - 2 : when - 1;
        if (last < 0) return Optional.empty();
        Token token = sentence.token(last);
        return times.stream().filter(time -> time.evidence().span().contains(token.span())).findFirst();
    }

    /** The time from which or to which something lasts, without what lasts. */
    private static When itself(When when) {
        if (when.start().isPresent() && when.end().isPresent()) return when;
        return When.at(when.start().or(when::end).orElseThrow());
    }
}

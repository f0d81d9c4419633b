package org.dateline.account.factuality;

import java.util.Optional;
import org.dateline.account.Factuality;
import org.dateline.mention.lexicon.Cue;

/** How the factuality of a cue and what the cue does combine to the factuality of what it governs. */
final class Composition {
    private Composition() {
    }

    /**
     * What a cue makes of its complement.
     *
     * @param effect one of the MAKES_ cues, or REPORTS_DENIAL
     * @param cue    the factuality of the cue itself: "did not prevent" denies what denies
     */
    static Factuality apply(Cue effect, Factuality cue) {
        return switch (effect) {
            case MAKES_DENIED -> switch (cue) {
                case HAPPENED, ONGOING -> Factuality.DENIED;
                case DENIED -> Factuality.HAPPENED;
                case PLANNED, POSSIBLE -> Factuality.POSSIBLE;
            };
            case REPORTS_DENIAL -> switch (cue) {
                case HAPPENED, ONGOING -> Factuality.DENIED;
                // who does not rule it out does not say that it was
                case DENIED, PLANNED, POSSIBLE -> Factuality.POSSIBLE;
            };
            case MAKES_POSSIBLE -> cue == Factuality.DENIED ? Factuality.DENIED : Factuality.POSSIBLE;
            case MAKES_PLANNED -> switch (cue) {
                case HAPPENED, ONGOING, PLANNED -> Factuality.PLANNED;
                case POSSIBLE -> Factuality.POSSIBLE;
                case DENIED -> Factuality.DENIED;
            };
            case MAKES_ONGOING -> cue == Factuality.HAPPENED ? Factuality.ONGOING : cue;
            case BRINGS_ABOUT, REPORTS, REPORTS_APPEAL, BELIEVES, ATTRIBUTES, LIGHT, ENGAGES, OWN_DEED, UNDERGOES, ASPECT, STATE, LASTS, ENDS, TAKES_AS_GIVEN,
                 SHOWS, HEARS, NAMES, GAUGES, DOCUMENT, FORUM, COUNTED -> cue;
        };
    }

    /** The factuality of something denied: a denied plan is not carried out, a denied possibility stays one of not happening. */
    static Factuality negate(Factuality factuality) {
        return factuality == Factuality.DENIED ? Factuality.HAPPENED : Factuality.DENIED;
    }

    /** What a clause's own form says, within what the words around it make of it. */
    static Factuality within(Factuality own, Optional<Factuality> around) {
        if (around.isEmpty()) return own;
        return switch (around.get()) {
            case HAPPENED, ONGOING -> own;
            case DENIED -> own == Factuality.DENIED ? Factuality.HAPPENED : Factuality.DENIED;
            case PLANNED -> own == Factuality.DENIED ? Factuality.DENIED : own == Factuality.POSSIBLE ? Factuality.POSSIBLE : Factuality.PLANNED;
            case POSSIBLE -> own == Factuality.DENIED ? Factuality.DENIED : Factuality.POSSIBLE;
        };
    }
}

package org.dateline.account;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Whether what is told of took place, by the words of the one who tells it. */
public enum Factuality {
    HAPPENED, ONGOING, PLANNED, POSSIBLE, DENIED;

    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it took or takes place. */
    public boolean isReal() {
        return switch (this) {
            case HAPPENED, ONGOING -> true;
            case PLANNED, POSSIBLE, DENIED -> false;
        };
    }

    /**
     * What several tellings of one event come to: denied only where all deny it; real where as many of the others say so as do not, as what was planned
     * or feared may have come; within that what most say, and of two that as many say the first in the order of this class.
     *
     * @param told at least one
     */
    public static Factuality together(Collection<Factuality> told) {
        List<Factuality> affirmed = told.stream().filter(f -> f != DENIED).toList();
        if (affirmed.isEmpty()) return DENIED;
        boolean real = 2 * affirmed.stream().filter(Factuality::isReal).count() >= affirmed.size();
        return real ? most(affirmed, HAPPENED, ONGOING) : most(affirmed, PLANNED, POSSIBLE);
    }

    private static Factuality most(Collection<Factuality> told, Factuality first, Factuality second) {
        return Collections.frequency(told, second) > Collections.frequency(told, first) ? second : first;
    }
}

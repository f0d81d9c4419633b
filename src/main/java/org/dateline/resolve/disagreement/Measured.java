package org.dateline.resolve.disagreement;

import org.dateline.account.Measure;
import org.dateline.mention.quantity.Units;
import org.dateline.resolve.FigureDigest;

/** What figures count or measure. */
final class Measured {
    private static final String PEOPLE = "people";

    private Measured() {
    }

    /** What two figures must share to be compared. People are people, whatever they are called. */
    static String of(FigureDigest figure) {
        return figure.measure().localName() + (figure.measure().countsPeople() ? "" : " " + base(figure));
    }

    /** Whether one may count whom the other counts: "soldiers" are "people", but no "rebels". */
    static boolean mayBeOne(FigureDigest left, FigureDigest right) {
        return base(left).equals(base(right)) || left.measure().countsPeople() && (isPeople(left) || isPeople(right));
    }

    /** Whether it counts people of whom it does not say what befell them: what else is said must tell who they are. */
    static boolean isOfSomePeople(FigureDigest figure) {
        return figure.measure() == Measure.OTHER && isPeople(figure);
    }

    static boolean isLengthOfTime(FigureDigest figure) {
        return Units.isTime(figure.unit());
    }

    private static boolean isPeople(FigureDigest figure) {
        return base(figure).equals(PEOPLE);
    }

    private static String base(FigureDigest figure) {
        return Units.of(figure.unit()).base();
    }
}

package org.dateline.score;

/**
 * How well what is said meets the gold.
 *
 * @param hit  how much of what is said is right
 * @param said how much is said
 * @param gold how much there is to say
 */
record Score(int hit, int said, int gold) {
    /** The share that is right of what can only be right or wrong. */
    static Score share(long right, int all) {
        return new Score((int) right, all, all);
    }

    double precision() {
        return percent(hit, said);
    }

    double recall() {
        return percent(hit, gold);
    }

    /** Harmonic mean of precision and recall, in per cent. */
    double f1() {
        return percent(2 * hit, said + gold);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return "P %.1f R %.1f F1 %.1f".formatted(precision(), recall(), f1());
    }
}

package org.dateline.mention.quantity;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * The values that a quantity allows, in its base unit.
 *
 * <p>Exact: the value itself for what is counted; half a unit of its last significant digit either way for what is measured and for counts in round
 * thousands. About: a tenth either way, or half a unit of the last significant digit where that is more. At least and more than: from the value on.
 * Up to: as far as the value. A range: from its lower to its upper end.
 */
public record ValueRange(double low, double high, double stated) {
    private static final double ABOUT = 0.1;
    private static final int ROUND = 1000;
    /** What lies half a unit above is rounded up: 5.5 million is no "5 million" but a "6 million". */
    private static final double BELOW = 1 - 1e-9;
    /** How many times less a bound must say than a value for the two to be worth telling. */
    private static final double MUCH_LESS = 1.5;

    public static ValueRange of(Quantity quantity) {
        return of(quantity.value(), quantity.upper(), quantity.qualifier(), quantity.unit());
    }

    /**
     * @param value the value, or the lower end of a range
     * @param upper the upper end of a range
     */
    public static ValueRange of(double value, OptionalDouble upper, Qualifier qualifier, String unitAsStated) {
        Units.Conversion unit = Units.of(unitAsStated);
        double half = lastDigit(value) / 2;
        double[] range = switch (qualifier) {
            case AT_LEAST, MORE_THAN -> new double[] {value, Double.POSITIVE_INFINITY};
            case UP_TO -> new double[] {Double.NEGATIVE_INFINITY, upper.orElse(value)};
            case ABOUT -> around(value, upper.orElse(value), Math.max(half, ABOUT * Math.abs(value)));
            case EXACTLY -> around(value, upper.orElse(value), unit.measured() || value >= ROUND && value % ROUND == 0 ? half : 0);
        };
        return new ValueRange(range[0] * unit.factor(), range[1] * unit.factor(), value * unit.factor());
    }

    /** Whether no value is allowed by both. */
    public boolean excludes(ValueRange other) {
        return low > other.high || other.low > high;
    }

    private boolean isLowerBound() {
        return high == Double.POSITIVE_INFINITY;
    }

    private boolean isUpperBound() {
        return low == Double.NEGATIVE_INFINITY;
    }

    /**
     * Whether one bound says something else than the other, or much less than a value. A bound that is the other rounded down to fewer digits says the
     * same: "more than 800" and "at least 826".
     */
    public boolean understates(ValueRange other) {
        double less = Math.min(stated, other.stated);
        double more = Math.max(stated, other.stated);
        boolean sameWay = isLowerBound() && other.isLowerBound() || isUpperBound() && other.isUpperBound();
        if (sameWay) return less != more && Math.floor(more / lastDigit(less)) * lastDigit(less) != less;
        boolean lowerOfMuchMore = !isUpperBound() && !other.isUpperBound() && (stated <= other.stated ? isLowerBound() : other.isLowerBound());
        return lowerOfMuchMore && less > 0 && more / less >= MUCH_LESS;
    }

    /** How many times the larger is the smaller. */
    public double ratio(ValueRange other) {
        double less = Math.min(Math.abs(stated), Math.abs(other.stated));
        return less == 0 ? Double.POSITIVE_INFINITY : Math.max(Math.abs(stated), Math.abs(other.stated)) / less;
    }

    private static double[] around(double low, double high, double tolerance) {
        return new double[] {low - tolerance, high + tolerance * BELOW};
    }

    /** The worth of the last digit that is not a zero: 100 for 1,300, 1 for 826, 0.1 for 3.1. */
    private static double lastDigit(double value) {
        if (value == 0) return 1;
        return Math.pow(10, -new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
    }
}

package org.dateline.mention.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Units of length and of time that can be compared after conversion; whatever else is counted is its own unit. */
public final class Units {
    /**
     * A unit in terms of another.
     *
     * @param measured whether it is measured, and so rounded, and not counted
     */
    public record Conversion(String base, double factor, boolean measured) {
    }

    private static final double KM_PER_MILE = 1.609344;
    private static final Set<String> TIMES = Set.of("day", "year");
    private static final Map<String, Conversion> KNOWN = Map.ofEntries(
            length("km", 1), length("kilometre", 1), length("kilometer", 1), length("mile", KM_PER_MILE), length("metre", 0.001), length("meter", 0.001),
            length("foot", 0.0003048), length("feet", 0.0003048), length("yard", 0.0009144), length("nautical mile", 1.852),
            time("minute", "day", 1 / 1440.0), time("hour", "day", 1 / 24.0), time("day", "day", 1), time("week", "day", 7),
            time("month", "year", 1 / 12.0), time("year", "year", 1), time("decade", "year", 10));

    private Units() {
    }

    /** @param unit as stated, in singular or plural */
    public static Conversion of(String unit) {
        String lower = unit.strip().toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") && lower.length() > 2 ? lower.substring(0, lower.length() - 1) : lower;
        return KNOWN.getOrDefault(lower, KNOWN.getOrDefault(singular, new Conversion(singular, 1, false)));
    }

    /** Whether it is one of length of time. */
    public static boolean isTime(String unit) {
        return TIMES.contains(of(unit).base());
    }

    private static Map.Entry<String, Conversion> length(String unit, double km) {
        return Map.entry(unit, new Conversion("km", km, true));
    }

    private static Map.Entry<String, Conversion> time(String unit, String base, double factor) {
        return Map.entry(unit, new Conversion(base, factor, true));
    }
}

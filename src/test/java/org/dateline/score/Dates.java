package org.dateline.score;

/**
 * A time of any precision, YYYY, YYYY-MM or YYYY-MM-DD.
 *
 * @param start null if not told
 * @param end   inclusive, null if not told
 */
public record Dates(String start, String end) {
    boolean told() {
        return start != null || end != null;
    }

    /** Whether a said time may be this one: they meet, and a year alone does not answer for a month or a day. */
    boolean metBy(Dates said) {
        return said.first().compareTo(last()) <= 0 && first().compareTo(said.last()) <= 0
                && !(from().length() >= "YYYY-MM".length() && said.from().length() == "YYYY".length());
    }

    private String from() {
        return start != null ? start : end;
    }

    private String first() {
        return filled(from(), "-01-01");
    }

    private String last() {
        return filled(end != null ? end : start, "-12-31");
    }

    private static String filled(String date, String rest) {
        return switch (date.length()) {
            case 4 -> date + rest;
            case 7 -> date + rest.substring(3);
            default -> date.substring(0, 10);
        };
    }
}

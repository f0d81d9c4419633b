package org.dateline.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/** A date of which only as much is held as is known: a year, a month of a year, or a day. Its text form is the ISO 8601 one. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    /** @throws IllegalArgumentException for a day without a month */
    public PartialDate {
        if (day.isPresent() && month.isEmpty()) throw new IllegalArgumentException("a day without a month");
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Reads "2024", "2024-12" or "2024-12-06". */
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> ofYear(Integer.parseInt(iso));
            case 7 -> of(YearMonth.parse(iso));
            default -> of(LocalDate.parse(iso));
        };
    }

    public Precision precision() {
        return day.isPresent() ? Precision.DAY : month.isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    public LocalDate lastDay() {
        if (day.isPresent()) return firstDay();
        return month.isPresent() ? YearMonth.of(year, month.getAsInt()).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%04d", year);
        if (month.isPresent()) text += String.format(Locale.ROOT, "-%02d", month.getAsInt());
        if (day.isPresent()) text += String.format(Locale.ROOT, "-%02d", day.getAsInt());
        return text;
    }
}

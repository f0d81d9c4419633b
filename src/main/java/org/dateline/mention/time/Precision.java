package org.dateline.mention.time;

/** How exactly a time is known. An INTERVAL is one longer than a day with ends of its own: "over the weekend", "since 27 November". */
public enum Precision {
    DAY, MONTH, YEAR, INTERVAL;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

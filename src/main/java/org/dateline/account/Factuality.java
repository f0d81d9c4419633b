package org.dateline.account;

/** Whether what is told of took place, by the words of the one who tells it. */
public enum Factuality {
    HAPPENED, ONGOING, PLANNED, POSSIBLE, DENIED;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

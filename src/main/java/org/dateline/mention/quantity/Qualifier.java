package org.dateline.mention.quantity;

/** How a number is meant. */
public enum Qualifier {
    EXACTLY("exactly"), AT_LEAST("at least"), MORE_THAN("more than"), ABOUT("about"), UP_TO("up to");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

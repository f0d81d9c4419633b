package org.dateline.resolve.entity;

/**
 * What a decision has hung on: whether somebody or something is named beside both of two people of two stories.
 *
 * @param isShared the answer when it was asked; it may be another when articles come or go
 */
record Company(Naming left, Naming right, boolean isShared) {
    boolean holds(CoMention now) {
        return now.acrossStories(left, right) == isShared;
    }
}

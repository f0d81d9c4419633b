package org.dateline.resolve.event;

import java.util.Locale;

/** What is compared of two accounts. Each is from 0 to 1; what does not apply, or is not known of both, is 0. */
enum Feature {
    /** A trigger has the same lemma. */
    SAME_LEMMA,
    DERIVED_LEMMA, SYNONYM, KIND_OF,
    /** Neither word nor meaning is shared. */
    OTHER_LEMMA,
    /** The same lemma, by how seldom an article of the story uses it for more than one happening. */
    LEMMA_ONCE_AN_ARTICLE,
    /** The same, by how many of the story's articles use it besides. */
    WIDESPREAD_LEMMA,
    SAME_TYPE, RELATED_TYPE, OTHER_TYPE,
    /** The same type, by how alike the sentences are. */
    TYPE_IN_ALIKE_SENTENCES,
    SAME_AGENT, OTHER_AGENT, SAME_PATIENT, OTHER_PATIENT,
    /** One entity takes part in both, in whatever roles. */
    SHARED_PARTICIPANT,
    SAME_PLACE, WITHIN_PLACE, OTHER_PLACE,
    SAME_TIME, FITTING_TIME, OTHER_TIME,
    SAME_FIGURE, OTHER_FIGURE,
    SAME_REALITY, OTHER_REALITY,
    /** How alike the articles are, among those of the story. */
    ALIKE_ARTICLES,
    /** The same lemma, by how alike the articles are. */
    LEMMA_IN_ALIKE,
    /** How alike the words of the sentences are, by what few sentences of the story share. */
    ALIKE_SENTENCES,
    /** The same lemma, by how alike the sentences are. */
    LEMMA_IN_ALIKE_SENTENCES,
    /** The same lemma, by how near to their beginnings two articles tell it: what they are about comes first. */
    LEADING_LEMMA,
    /** The same type, by how near to their beginnings two articles tell it. */
    LEADING_TYPE,
    SAME_ARTICLE,
    /** How near to each other one article tells the two. */
    NEAR,
    /** The same lemma, by how near to each other one article tells the two. */
    NEAR_LEMMA,
    /** One sentence tells of both. */
    SAME_SENTENCE,
    /** How many happenings an article of the story tells of: the more, the fewer pairs are one. */
    MANY_HAPPENINGS,
    /** The same lemma, by how many happenings an article of the story tells of. */
    LEMMA_AMONG_MANY,
    /** The same type, by how many happenings an article of the story tells of. */
    TYPE_AMONG_MANY;

    /** As the file of weights and the reasons of links call it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

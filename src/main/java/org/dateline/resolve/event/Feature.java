package org.dateline.resolve.event;

import java.util.Locale;

/** What is compared of two accounts. Each is from 0 to 1; what does not apply, or is not known of both, is 0. */
enum Feature {
    /** A trigger has the same lemma. */
    SAME_LEMMA,
    /** The same lemma, the more the fewer of the story's articles use it. */
    RARE_LEMMA,
    /** The same lemma, the more often the two articles use it of several happenings. */
    FREQUENT_LEMMA,
    DERIVED_LEMMA, SYNONYM, KIND_OF,
    /** Neither word nor meaning is shared. */
    OTHER_LEMMA,
    SAME_TYPE, RELATED_TYPE, OTHER_TYPE,
    /** The same type, the more happenings of it the two articles tell of. */
    FREQUENT_TYPE,
    /** The same type, and one entity takes part in both. */
    TYPE_AND_PARTICIPANT,
    /** The same type, by how alike the sentences are. */
    TYPE_IN_ALIKE_SENTENCES,
    SAME_AGENT, OTHER_AGENT, SAME_PATIENT, OTHER_PATIENT,
    /** One entity takes part in both, in whatever roles. */
    SHARED_PARTICIPANT,
    /** The same lemma, and one entity takes part in both. */
    LEMMA_AND_PARTICIPANT,
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
    SAME_ARTICLE, LEMMA_IN_ARTICLE,
    /** One sentence tells of both. */
    SAME_SENTENCE;

    /** As the file of weights and the reasons of links call it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

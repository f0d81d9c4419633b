package org.dateline.resolve.event;

import java.util.Locale;

/** What is compared of two accounts. Each is from 0 to 1; what does not apply, or is not known of both, is 0. */
enum Feature {
    /** A trigger has the same lemma. */
    SAME_LEMMA,
    DERIVED_LEMMA, SYNONYM, KIND_OF,
    /** Neither word nor meaning is shared. */
    OTHER_LEMMA,
    /** A word of the one phrase is one of the other's: "raid" and "police raid". */
    SHARED_WORD,
    /** A word of the one's family means what one of the other's does: "withdrawal" and "pull back". */
    SAME_ROOT,
    /** Both words name kinds of one thing. */
    SISTER_WORDS,
    /** What the one word names entails or causes what the other names. */
    CONSEQUENCE,
    /** How alike the words are in which a dictionary explains the two; 1 for the same lemma. */
    ALIKE_MEANING,
    /** The same, where the type is the same. */
    ALIKE_MEANING_OF_TYPE,
    /** The same, by how alike the sentences are. */
    MEANING_IN_ALIKE_SENTENCES,
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
    /** Entities take part in both that take part in little else. */
    RARE_PARTICIPANT,
    /** Of one neither participant nor place is told: half; of neither: whole. */
    BARE,
    SAME_PLACE, WITHIN_PLACE, OTHER_PLACE,
    /** Where they are, or what is told around them is, is the same, or is not. */
    SAME_SCENE, OTHER_SCENE,
    SAME_TIME, FITTING_TIME, OTHER_TIME,
    /** Both are of one and the same day. */
    SAME_DAY,
    /** Of one no time is known: half; of neither: whole. */
    UNKNOWN_TIME,
    SAME_FIGURE, OTHER_FIGURE,
    SAME_REALITY, OTHER_REALITY,
    /** Both happened, both are planned, and so on. */
    SAME_FACTUALITY,
    /** How alike the articles are, among those of the story. */
    ALIKE_ARTICLES,
    /** The same lemma, by how alike the articles are. */
    LEMMA_IN_ALIKE,
    /** How alike the words of the sentences are, by what few sentences of the story share. */
    ALIKE_SENTENCES,
    /** The same lemma, by how alike the sentences are. */
    LEMMA_IN_ALIKE_SENTENCES,
    /** How alike the sentences together with those next to them are, in two articles. */
    ALIKE_SURROUNDINGS,
    /** How early two articles tell it, by sentences. */
    EARLY,
    /** A headline tells of one of the two, or headlines of both. */
    ONE_IN_HEADLINE, BOTH_IN_HEADLINES,
    /** One of the two is told of as known: "the attack". */
    DEFINITE,
    /** Both are told of as new: "an attack". */
    INDEFINITE,
    /** One article tells the later one as known. */
    TAKEN_UP,
    /** One article tells the later one as new. */
    NEW_LATER,
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
    TYPE_AMONG_MANY,
    /** How often an article tells of something of the type of one of the two. */
    FREQUENT_TYPE;

    /** As the file of weights and the reasons of links call it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

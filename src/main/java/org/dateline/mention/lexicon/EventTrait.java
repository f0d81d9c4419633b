package org.dateline.mention.lexicon;

/** What holds of all events of a type when an article is read; the lexicon says which types have it, and means what it says there. */
public enum EventTrait {
    /** Nobody does it to himself by intent: it is suffered, and not planned by whom it meets. */
    BEFALLS,
    /** It is what violence does: those who are violent have done it. */
    HARM,
    /** It does harm: who is told to have been violent has also done the harm told with it. */
    VIOLENT,
    /** Those who take part do it together or to one another. */
    JOINT,
    /** It holds a deed against somebody, who is taken to have done it as far as that is said. */
    ACCUSES,
    /** An act of speech: it takes place where the speaker is, which is not the scene of the story. */
    SPOKEN,
    /** It is settled for a country as a whole, wherever that is done. */
    NATIONAL,
    /** Too wide a type, or too much of one life, to lie where the story does. */
    ANYWHERE,
    /** Its name is that of a field of life and no noun for what happens. */
    FIELD,
    /** It is sent or done for somewhere far, and told as happening there. */
    REACHES_AFAR,
    /** It happens where those leave whom it meets. */
    LEAVES,
    /** It happens where those go who act. */
    GOES,
    /** One article tells of no two such in one place unless it says so. */
    ONCE_IN_PLACE,
    /** A step of a course that takes several of its type: another word may be another step. */
    STEPWISE
}

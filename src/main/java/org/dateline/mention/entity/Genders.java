package org.dateline.mention.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.NameGender;
import org.dateline.mention.EntityType;

/** Whether a mention's words say that a man or a woman is meant: "Mr", "spokeswoman", "his mother", "he", a first name. */
final class Genders {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private Genders() {
    }

    static Optional<NameGender> of(Candidate candidate) {
        return switch (candidate.form()) {
            case PRONOUN -> ofPronoun(candidate.mention().text());
            case NOMINAL -> ofWord(KindNouns.lemma(candidate.sentence().token(candidate.mention().head())));
            case NAME -> candidate.type().filter(type -> type != EntityType.PERSON).isPresent() ? Optional.empty() : ofName(candidate);
            case DEMONYM -> Optional.empty();
        };
    }

    static Optional<NameGender> ofPronoun(String pronoun) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        if (HE.contains(word)) return Optional.of(NameGender.MALE);
        return SHE.contains(word) ? Optional.of(NameGender.FEMALE) : Optional.empty();
    }

    private static Optional<NameGender> ofWord(String lemma) {
        if (EntityWords.WOMEN.contains(lemma) || lemma.endsWith("woman")) return Optional.of(NameGender.FEMALE);
        return EntityWords.MEN.contains(lemma) ? Optional.of(NameGender.MALE) : Optional.empty();
    }

    /** A title says it before the first name does; a surname alone says nothing. */
    private static Optional<NameGender> ofName(Candidate candidate) {
        for (String word : candidate.mention().text().split(" ")) {
            Optional<NameGender> told = ofWord(word.replace(".", "").toLowerCase(Locale.ROOT));
            if (told.isPresent()) return told;
        }
        String[] words = candidate.name().split(" ");
        return words.length > 1 ? NameGender.of(words[0]) : Optional.empty();
    }
}

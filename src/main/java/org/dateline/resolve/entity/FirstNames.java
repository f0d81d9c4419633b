package org.dateline.resolve.entity;

import java.util.Optional;
import org.dateline.annotate.NameGender;
import org.dateline.resolve.name.NameWord;

/** Whether two first names may be one person's: the short and the long form of a name ("Wojtek", "Wojciech"), or two spellings ("Hicham", "Hisham"). */
final class FirstNames {
    static final String RULE = "first-name-variant";
    private static final int ALIKE = 3;

    private FirstNames() {
    }

    static boolean mayBeOne(NameWord left, NameWord right) {
        Optional<NameGender> gender = NameGender.of(left.text());
        Optional<NameGender> other = NameGender.of(right.text());
        if (gender.isPresent() && other.isPresent() && !gender.equals(other)) return false;
        boolean opening = left.text().regionMatches(0, right.text(), 0, ALIKE) && Math.min(left.text().length(), right.text().length()) >= ALIKE;
        return opening || spelt(left).equals(spelt(right));
    }

    /** French writes "ch" where English has "sh". */
    private static String spelt(NameWord word) {
        return word.folded().replace("ch", "s");
    }
}

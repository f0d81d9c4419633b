package org.dateline.mention.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.number.NumberForm;
import org.dateline.mention.number.NumberPhrase;

/** Tells numbers that count nothing: ages, clock times, scores, labels, parts of names. */
record NotCounted(Sentence sentence, NumberPhrase number, Optional<Integer> counted, boolean qualified) {
    private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "bst", "et", "est",
            "edt", "pt", "pst", "cet");
    private static final Set<String> LABELS = Set.of("no.", "nos.", "number", "#", "section", "article", "chapter", "page", "route", "room", "flight",
            "version");
    private static final int OLDEST = 120;
    private static final int HOURS = 24;

    boolean holds() {
        return isAge() || isRate() || isClock() || isScore() || isSpacedCompound() || isLabel() || isListNumber() || !isQualifiedName() && isInName();
    }

    /** "Ross, 49,", "aged 49", "49-year-old", "49 years old". */
    private boolean isAge() {
        if (number.suffix().filter(s -> s.startsWith("year-old") || s.startsWith("month-old") || s.startsWith("years-old")).isPresent()) return true;
        if (is(number.first() - 1, "aged", "age") || is(number.first() - 2, "age", "ages") && is(number.first() - 1, "of")) return true;
        int after = counted.orElse(number.last()) + 1;
        if (counted.isPresent() && (is(after, "old") || is(after, "-") && is(after + 1, "old") || is(after, "of")
                && is(after + 1, "age"))) return true;
        boolean young = number.isWhole() && number.value() < OLDEST && counted.isEmpty() && number.first() == number.last();
        boolean set = is(number.first() - 1, ",", "(") && (number.last() + 1 >= sentence.tokens().size()
                || is(number.last() + 1, ",", ")", ".", ";"));
        return young && set && number.first() >= 2 && (sentence.token(number.first() - 2).isProperNoun()
                || sentence.token(number.first() - 2).name().equals("PERSON"));
    }

    /** "every five minutes", "five times". */
    private boolean isRate() {
        return is(number.first() - 1, "every", "each") || counted.filter(c -> sentence.token(c).lemma().equals("time")).isPresent();
    }

    /** Parts of an address or of a compound written with spaces: "2013 / 08", "7 - strength". */
    private boolean isSpacedCompound() {
        boolean slash = is(number.first() - 1, "/") || is(number.last() + 1, "/");
        boolean compound = is(number.last() + 1, "-") && counted.flatMap(c -> MeasureUnit.of(sentence.token(c).word())).isEmpty();
        return slash || compound;
    }

    /** "at least 30 Sikhs": a number in a name has no qualifier. */
    private boolean isQualifiedName() {
        return qualified && counted.filter(c -> sentence.token(c).isProperNoun()).isPresent();
    }

    private boolean isClock() {
        return CLOCK.contains(lower(number.last() + 1)) || number.suffix().filter(CLOCK::contains).isPresent() || is(number.first() - 1, ":")
                && is(number.first() - 2, "at") || isHour();
    }

    /** "at 8 this morning", "at 9 on Sunday", "about four in the morning". */
    private boolean isHour() {
        int next = number.last() + 1;
        boolean partOfDay = is(next, "in") && is(next + 1, "the") && is(next + 2, "morning", "afternoon", "evening") || is(next, "at") && is(next + 1, "night");
        return number.isWhole() && number.value() <= HOURS && number.first() == number.last() && counted.isEmpty()
                && is(number.first() - 1, "at", "by", "before", "after", "until", "of", "about", "around", "till", "from")
                && (is(next, "this", "yesterday", "today", "tonight", "tomorrow") || partOfDay);
    }

    /** "3-1": what goes down is no range; and two small numbers over a dash count nothing by themselves. */
    private boolean isScore() {
        boolean dash = sentence.token(number.last()).word().matches(".*\\d[–—-]\\d.*");
        if (!dash) return false;
        return number.upper().isEmpty() || number.upper().getAsDouble() <= number.value() || counted.isEmpty() && number.suffix().isEmpty()
                && number.upper().getAsDouble() < 1000;
    }

    /** "Route 66", "Section 5", "Apollo 11", "number 10": the number names what stands before it. */
    private boolean isLabel() {
        if (number.suffix().isPresent()) return false;
        if (LABELS.contains(lower(number.first() - 1))) return true;
        if (number.first() == 0 || counted.isPresent()) return false;
        Token before = sentence.token(number.first() - 1);
        boolean hangsOnIt = sentence.governor(number.last()).filter(d -> d.governor() == before.index()).isPresent();
        // "Canal 24 has seen", where the parser hangs the number on the verb
        boolean hangsOnVerb = number.last() + 1 < sentence.tokens().size() && sentence.token(number.last() + 1).isVerb();
        boolean joined = before.word().equals("and") && number.first() >= 2 && sentence.token(number.first() - 2).word().matches("\\d+");
        return before.isNoun() && hangsOnIt && !before.lemma().equals("magnitude") || before.isProperNoun() && number.form() == NumberForm.DIGITS
                && (hangsOnIt || hangsOnVerb) || joined && number.value() < 100;
    }

    /** "Six Nations", "10 Downing Street", "the Group of Seven", "BBC One". */
    private boolean isInName() {
        boolean namesNoun = counted.filter(c -> sentence.token(c).pos().equals("NNP") && MeasureUnit.of(sentence.token(c).word()).isEmpty())
                .isPresent();
        boolean titled = counted.filter(c -> sentence.token(c).pos().equals("NN") && Character.isUpperCase(sentence.token(c).word().charAt(0)))
                .isPresent();
        boolean capital = number.form() == NumberForm.WORDS && Character.isUpperCase(sentence.token(number.first()).word().charAt(0))
                && number.first() > 0
                && (sentence.token(number.first() - 1).isProperNoun() || counted.filter(c -> sentence.token(c).isProperNoun()).isPresent());
        boolean groupOf = is(number.first() - 1, "of") && number.first() >= 2 && sentence.token(number.first() - 2).isProperNoun()
                && counted.isEmpty();
        boolean recognised = !sentence.token(number.first()).name().equals("O") && !sentence.token(number.first()).name().equals("NUMBER")
                && number.first() > 0;
        return namesNoun || titled || capital || groupOf || recognised;
    }

    /** "1. Wash the rice", "(2) stir". */
    private boolean isListNumber() {
        boolean opens = number.first() == 0 && number.form() == NumberForm.DIGITS && counted.isEmpty() && is(number.last() + 1, ".", ")", ":");
        return opens || number.last() - number.first() + 1 == sentence.tokens().size() || is(number.first() - 1, "(") && is(number.last() + 1, ")")
                && counted.isEmpty() && number.suffix().isEmpty();
    }

    private boolean is(int index, String... anyOf) {
        String lower = lower(index);
        for (String word : anyOf) if (lower.equals(word)) return true;
        return false;
    }

    private String lower(int index) {
        return index < 0 || index >= sentence.tokens().size() ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}

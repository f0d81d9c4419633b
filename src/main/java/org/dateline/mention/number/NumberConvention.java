package org.dateline.mention.number;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Which mark groups the digits of a number and which one begins its fraction; an article keeps to one. */
public enum NumberConvention {
    /** "5,300" and "3.1". */
    COMMA_GROUPS,
    /** "4.400" and "3,1". */
    POINT_GROUPS;

    private static final Pattern ONLY_WITH_POINT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){2,}(,\\d+)?|"
            + "[1-9]\\d{0,2}\\.\\d{3},\\d+|\\d+,\\d{1,2}");
    private static final Pattern POINT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ONLY_WITH_COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+\\.(\\d{1,2}|\\d{4,})");

    /** The convention that the article's numbers show; without a sign of another, the English one. */
    public static NumberConvention of(List<Sentence> sentences) {
        boolean byPoint = false;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (ONLY_WITH_COMMA_GROUPS.matcher(token.word()).matches()) return COMMA_GROUPS;
                byPoint |= ONLY_WITH_POINT_GROUPS.matcher(token.word()).matches() || isThousands(sentence, token.index(), token.word());
            }
        }
        return byPoint ? POINT_GROUPS : COMMA_GROUPS;
    }

    /** Three digits after a point are thousands where things are counted, which come whole: "94.000 people". */
    static boolean isThousands(Sentence sentence, int index, String digits) {
        return POINT_AND_THREE.matcher(digits).matches() && countsThings(sentence, index);
    }

    /** Whether the next noun after a number is a plural that is no unit of measure. */
    static boolean countsThings(Sentence sentence, int index) {
        for (int i = index + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) return token.pos().endsWith("S") && MeasureUnit.of(token.word()).isEmpty();
            if (!token.pos().startsWith("JJ") && !token.pos().equals("VBN") && !token.pos().equals("VBG")) return false;
        }
        return false;
    }

    /**
     * The value of digits with group and decimal marks.
     *
     * @throws NumberFormatException if they are no number under this convention
     */
    double read(String digits) {
        return switch (this) {
            case COMMA_GROUPS -> Double.parseDouble(ungroup(digits, ',', '.'));
            case POINT_GROUPS -> Double.parseDouble(ungroup(digits, '.', ','));
        };
    }

    private static String ungroup(String digits, char group, char decimal) {
        int fraction = digits.indexOf(decimal);
        String whole = fraction < 0 ? digits : digits.substring(0, fraction);
        String mark = Pattern.quote(String.valueOf(group));
        if (whole.indexOf(group) >= 0 && !whole.matches("\\d{1,3}(" + mark + "\\d{2,3})*" + mark + "\\d{3}")) {
            throw new NumberFormatException(digits);
        }
        return whole.replace(String.valueOf(group), "") + (fraction < 0 ? "" : "." + digits.substring(fraction + 1));
    }
}

package org.dateline.document.draft;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.MappedText;

/** Joins the lines of paragraphs that were wrapped at a fixed width, as mails and old terminals do. */
final class HardWraps {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    private static final int ENOUGH = 4;

    private HardWraps() {
    }

    static List<Line> unwrap(List<Line> lines) {
        return areWrapped(lines) ? joined(lines) : lines;
    }

    /** Blank lines part paragraphs, no line is long, and nearly all lines before another of their paragraph are full and end in mid-sentence. */
    private static boolean areWrapped(List<Line> lines) {
        int inner = 0;
        int full = 0;
        int midSentence = 0;
        for (int i = 0; i < lines.size(); i++) {
            MappedText text = lines.get(i).text();
            if (text.length() > WIDEST) return false;
            if (i + 1 == lines.size() || lines.get(i + 1).afterGap()) continue;
            inner++;
            if (text.length() >= NARROWEST) full++;
            if (".!?”\"".indexOf(text.charAt(text.length() - 1)) < 0) midSentence++;
        }
        return inner >= ENOUGH && full * 10 >= inner * 8 && midSentence * 10 >= inner * 6 && lines.stream().skip(1).anyMatch(Line::afterGap);
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).afterGap()) end++;
            paragraphs.add(join(lines.subList(i, end)));
            i = end;
        }
        return paragraphs;
    }

    private static Line join(List<Line> lines) {
        MappedText.Builder text = new MappedText.Builder();
        for (Line line : lines) {
            if (text.length() > 0) text.appendOwn(" ");
            text.append(line.text());
        }
        return new Line(text.build(), lines.get(0).hint(), lines.get(0).afterGap());
    }
}

package org.dateline.document.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.document.Block;
import org.dateline.document.CleanArticle;
import org.dateline.document.date.CalendarNames;
import org.dateline.text.NameKey;

/** The words of the names that an article uses most, hashed: articles that share many tell of the same story. */
final class NameSignature {
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll}\\p{N},;:–—-]\\s)\\p{Lu}[\\p{L}\\p{M}]{2,}(?:['’-]\\p{L}+)*");
    private static final Pattern CALENDAR = Pattern.compile(CalendarNames.MONTH + "|" + CalendarNames.WEEKDAY);
    private static final int LARGEST = 60;

    private NameSignature() {
    }

    /** Hashes in ascending order, each once. */
    static int[] of(CleanArticle article) {
        Map<String, Integer> counts = new HashMap<>();
        for (Block block : article.blocks())
            NAME.matcher(block.span().of(article.text())).results().map(name -> possessor(name.group()))
                    .filter(name -> !CALENDAR.matcher(name).matches())
                    .forEach(name -> counts.merge(NameKey.of(name), 1, Integer::sum));
        List<String> names = counts.keySet().stream().sorted(Comparator.comparing((String name) -> -counts.get(name))
                .thenComparing(Comparator.naturalOrder())).toList();
        return names.stream().limit(LARGEST).mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    private static String possessor(String name) {
        return name.replaceFirst("['’]s$", "");
    }
}

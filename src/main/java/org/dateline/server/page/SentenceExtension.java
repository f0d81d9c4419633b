package org.dateline.server.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Template filter {@code marked}: the rows of one sentence become its pieces, with each row's mention marked. */
final class SentenceExtension extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("marked", new Marked());
    }

    /** Rows have {@code sentence}, {@code sentenceBegin}, and {@code begin} and {@code end} of the mention. */
    private static final class Marked implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            List<Map<String, Cell>> rows = rows(input);
            Map<String, Cell> first = rows.getFirst();
            List<MarkedSentence.Mark> marks = rows.stream().filter(row -> row.get("begin").known())
                .map(row -> new MarkedSentence.Mark(number(row.get("begin")), number(row.get("end")))).toList();
            return MarkedSentence.of(first.get("sentence").value(), number(first.get("sentenceBegin")), marks).pieces();
        }

        /** A template hands over one row or several. */
        @SuppressWarnings("unchecked")
        private static List<Map<String, Cell>> rows(Object input) {
            return input instanceof Collection<?> several ? List.copyOf((Collection<Map<String, Cell>>) several) : List.of((Map<String, Cell>) input);
        }

        private static int number(Cell cell) {
            return Integer.parseInt(cell.value());
        }
    }
}

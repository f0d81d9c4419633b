package org.dateline.server.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Template filters: {@code marked} makes of the rows of one sentence its pieces, with each row's mention marked; {@code undated} takes the time off an
 * event's label that stands beside its time.
 */
final class SentenceExtension extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("marked", new Marked(), "undated", new Undated());
    }

    private static final class Undated implements Filter {
        private static final String TIME = ", (since |until )?[0-9A-Za-z –]*\\d{4}$";

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(Object label, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            return label.toString().replaceFirst(TIME, "");
        }
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

package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups the rows of a query's result for a template, which cannot. */
final class Rows {
    private Rows() {
    }

    /** Rows that have the same value for a variable together, in the order of the first of each. */
    static List<List<Map<String, Cell>>> groupedBy(String variable, List<Map<String, Cell>> rows) {
        Map<String, List<Map<String, Cell>>> groups =
            rows.stream().collect(Collectors.groupingBy(row -> row.get(variable).value(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    /** One row for each value of a variable, where an optional part of the query has multiplied them. */
    static List<Map<String, Cell>> distinctBy(String variable, List<Map<String, Cell>> rows) {
        return groupedBy(variable, rows).stream().map(List::getFirst).toList();
    }
}

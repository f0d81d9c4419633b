package org.dateline.ontology;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;

/**
 * The rows that a query gives, as lines of CSV in their order. Values that are joined in one cell come in no order, so they are sorted here.
 *
 * @param columns the line with their names
 */
record Answer(String columns, List<String> rows) {
    private static final Pattern JOINED = Pattern.compile("[^,\n|]+(\\|[^,\n|]+)+");

    static Answer of(Query query, Dataset dataset) {
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
            return of(csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    static Answer read(Path csv) {
        return of(ProjectFiles.text(csv));
    }

    static Query query(Path file) {
        return QueryFactory.create(ProjectFiles.text(file));
    }

    private static Answer of(String csv) {
        List<String> lines = JOINED.matcher(csv).replaceAll(m -> Stream.of(m.group().split("\\|")).sorted().collect(Collectors.joining("|"))).lines().toList();
        return new Answer(lines.getFirst(), lines.subList(1, lines.size()));
    }
}

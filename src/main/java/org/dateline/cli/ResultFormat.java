package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Prologue;

/** The forms in which a table of answers can be given. */
enum ResultFormat {
    /** For people to read. */
    TABLE(".txt"), CSV(".csv"), TSV(".tsv"), JSON(".json");

    private final String ending;

    ResultFormat(String ending) {
        this.ending = ending;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ending() {
        return ending;
    }

    /** @param prologue its prefixes shorten the table's IRIs */
    void write(ByteArrayOutputStream out, ResultSet rows, Prologue prologue) {
        switch (this) {
            case TABLE -> ResultSetFormatter.out(out, rows, prologue);
            case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
            case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
            case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
        }
    }

    void write(ByteArrayOutputStream out, boolean answer) {
        switch (this) {
            case TABLE -> out.writeBytes((answer ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
        }
    }
}

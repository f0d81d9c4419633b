package org.dateline.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/**
 * A query that comes with the vocabulary.
 *
 * @param name     of the file, such as "queries/questions/04-which-figures-conflict.rq"
 * @param opening  its first line: of a competency question, the question
 * @param remark   the further lines of its opening comment: what a good answer is; empty where there are none
 * @param query    its text
 * @param terms    local names of the terms of the vocabulary that it uses
 */
record QueryText(String name, String opening, String remark, String query, Set<String> terms) {

    /** @throws DatelineException UNREADABLE_INPUT or BROKEN_QUERY */
    static QueryText read(Path file, String name) {
        try {
            return of(Files.readString(file), name);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), "", e);
        }
    }

    static QueryText of(String text, String name) {
        List<String> comments = text.lines().takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1).strip()).toList();
        String opening = comments.isEmpty() ? name : comments.getFirst();
        return new QueryText(name, opening, comments.stream().skip(1).collect(Collectors.joining(" ")),
                text.lines().dropWhile(line -> line.startsWith("#")).reduce("", (a, b) -> a + b + "\n").strip(), terms(text, name));
    }

    boolean isQuestion() {
        return name.contains("/questions/");
    }

    /** What it goes by in a table: a question's number, a table's name. */
    String shortName() {
        String file = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
        return isQuestion() ? file.replaceFirst("-.*", "") : file;
    }

    String anchor() {
        return (isQuestion() ? "question-" : "table-") + shortName();
    }

    private static Set<String> terms(String text, String name) {
        try {
            Query query = QueryFactory.create(text);
            return TermsOfQuery.in(query);
        } catch (QueryParseException e) {
            throw new DatelineException(FailureCode.BROKEN_QUERY, name, e.getMessage(), e);
        }
    }
}

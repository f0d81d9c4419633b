package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.MillStages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String ARTICLES = "PREFIX dl: <https://w3id.org/dateline/ontology#> SELECT ?file { ?a a dl:Article ; dl:file ?file } ORDER BY ?file";

    @TempDir
    private Path folder;
    private Path articles;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "story a");
        Files.writeString(articles.resolve("b.txt"), "story b");
    }

    @Test
    void convertWritesAFileThatQueryAndValidateRead() throws IOException {
        Path file = folder.resolve("graph.trig");
        assertEquals(0, dateline("convert", articles.toString(), "--out", file.toString()), err::toString);
        assertTrue(err.toString().startsWith("2 articles, "), err::toString);
        assertEquals(0, dateline("query", query("articles.rq", ARTICLES).toString(), "--data", file.toString(), "--format", "csv"));
        assertEquals(List.of("file", "story a", "story b"), out.toString().lines().toList());
        assertEquals(0, dateline("validate", file.toString()));
        assertEquals("4 graphs: 0 violations, 0 warnings, 0 infos", out.toString().strip());
    }

    @Test
    void validateCountsWarningsAndInfosAndListsThemWhenAsked() throws IOException {
        Path file = folder.resolve("graph.trig");
        dateline("convert", articles.toString(), "--out", file.toString());
        Files.writeString(file, Files.readString(file).replaceAll("schema:headline +\"[^\"]*\"(@en)? *;", ""));
        assertEquals(0, dateline("validate", file.toString()));
        assertEquals("4 graphs: 0 violations, 2 warnings, 0 infos", out.toString().strip());
        assertEquals(0, dateline("validate", file.toString(), "--warnings"));
        assertEquals(2, out.toString().lines().filter(line -> line.startsWith("warning ") && line.contains("No headline was found")).count(), out::toString);
    }

    @Test
    void convertFillsAStoreThatQueryAndValidateRead() throws IOException {
        Path store = folder.resolve("store");
        assertEquals(0, dateline("convert", articles.toString(), "--store", store.toString(), "--base", "https://graph.example/"), err::toString);
        Path ask = query("ask.rq", "ASK { GRAPH <https://graph.example/graph/resolution> { ?s ?p ?o } }");
        assertEquals(0, dateline("query", ask.toString(), "--store", store.toString()));
        assertEquals("yes", out.toString().strip());
        assertEquals(0, dateline("validate", "--store", store.toString()));
        assertTrue(out.toString().contains("0 violations"), out::toString);
    }

    @Test
    void aRejectedInputGivesOneLineAndStatusOne() throws IOException {
        Files.writeString(articles.resolve("c.txt"), MillStages.BROKEN);
        Files.writeString(articles.resolve("empty.txt"), "");
        assertEquals(1, dateline("convert", articles.toString(), folder.resolve("gone").toString(), "--out", folder.resolve("graph.nq").toString()));
        List<String> named = err.toString().lines().filter(l -> l.startsWith("dateline: ")).toList();
        assertEquals(3, named.size(), err::toString);
        assertTrue(named.contains("dateline: empty.txt: is empty"), named::toString);
        assertTrue(err.toString().contains("2 articles"));
        assertFalse(err.toString().contains("\tat "));
        assertTrue(Files.exists(folder.resolve("graph.nq")));
    }

    @Test
    void documentWritesThePageOfTheVocabulary() throws IOException {
        Path page = folder.resolve("vocabulary.html");
        assertEquals(0, dateline("document", "--out", page.toString()), err::toString);
        assertTrue(Files.readString(page).startsWith("<!doctype html>"));
        assertEquals(2, dateline("document", "--out", folder.resolve("gone").resolve("page.html").toString()));
        assertTrue(err.toString().contains("page.html: cannot be written"), err::toString);
    }

    @Test
    void aFolderOfQueriesGivesAFileForEach() throws IOException {
        Path file = folder.resolve("graph.ttl");
        dateline("convert", articles.toString(), "--out", file.toString());
        query("one.rq", ARTICLES);
        query("two.rq", "CONSTRUCT WHERE { ?a <https://w3id.org/dateline/ontology#file> ?f }");
        Path tables = folder.resolve("tables");
        assertEquals(0, dateline("query", folder.resolve("queries").toString(), "--data", file.toString(), "--format", "csv", "--out", tables.toString()),
                err::toString);
        assertEquals(3, Files.readAllLines(tables.resolve("one.csv")).size());
        assertTrue(Files.readString(tables.resolve("two.ttl")).contains("story b"));
    }

    @Test
    void aBrokenQueryIsNamedAndTheOthersAnswered() throws IOException {
        Path file = folder.resolve("graph.nq");
        dateline("convert", articles.toString(), "--out", file.toString());
        query("bad.rq", "SELECT ?x {\n ?x nope }");
        query("good.rq", ARTICLES);
        assertEquals(1, dateline("query", folder.resolve("queries").toString(), "--data", file.toString(), "--format", "tsv"));
        assertTrue(err.toString().contains("bad.rq: is not a query that can be run"), err::toString);
        assertEquals(1, err.toString().lines().count());
        assertTrue(out.toString().contains("\"story a\""), out::toString);
    }

    @Test
    void queriesCannotReachOut() throws IOException {
        Path file = folder.resolve("graph.nq");
        dateline("convert", articles.toString(), "--out", file.toString());
        Path query = query("service.rq", "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }");
        assertEquals(1, dateline("query", query.toString(), "--data", file.toString()));
        assertTrue(err.toString().contains("service.rq"), err::toString);
    }

    @Test
    void violationsArePrintedWithNodeAndMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ttl"), """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                <https://graph.example/article/1> a dl:Article ; dl:file "a.txt" .
                """);
        assertEquals(1, dateline("validate", file.toString()));
        assertTrue(out.toString().lines().anyMatch(l -> l.startsWith("violation <https://graph.example/article/1> ") && l.contains("content hash")),
                out::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "convert", "convert a.txt", "convert a.txt --out x.nq --store y", "convert a.txt --out x.nq --base nonsense",
        "query q.rq", "validate", "fly", "query q.rq --data d.nq --format odt"})
    void wrongUseGivesStatusTwo(String arguments) {
        assertEquals(2, dateline(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void anOutputThatCannotBeWrittenIsFoundBeforeTheWork() {
        assertEquals(2, dateline("convert", articles.toString(), "--out", folder.resolve("no/such/folder/graph.nq").toString()));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertEquals(2, dateline("convert", articles.toString(), "--out", folder.resolve("graph.doc").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query %s --data gone.nq", "query %s --store gone", "validate gone.nq", "validate --store gone"})
    void missingDataGivesOneLine(String arguments) throws IOException {
        Path query = query("articles.rq", ARTICLES);
        assertEquals(1, dateline(arguments.formatted(query).split(" ")));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    void brokenDataIsNamedWithThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.nq"), "<a> <b> .\n");
        assertEquals(1, dateline("validate", file.toString()));
        assertTrue(err.toString().contains("line: 1"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    private int dateline(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run((iris, gazetteers) -> MillStages.load(iris), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Path query(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("queries")).resolve(name), text);
    }
}

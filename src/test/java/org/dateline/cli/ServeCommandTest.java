package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aStoreIsServedUntilItIsStopped() throws Exception {
        Path store = storeWithTheStory();
        Path options = Files.writeString(folder.resolve("server.options"), "--store\n" + store + "\n--max-rows\n5\n");
        Process process = dateline(Map.of("DATELINE_PORT", "0"), "serve", "@" + options);
        try (BufferedReader out = process.inputReader(); BufferedReader err = process.errorReader()) {
            List<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null && !line.startsWith("Ctrl-C"); line = out.readLine()) lines.add(line);
            assertEquals("Articles 2, accounts 2, events 1, entities 2, claims 1, figures 2, disagreements 1", lines.getFirst());
            String endpoint = lines.get(1).replace("SPARQL endpoint: ", "");
            assertTrue(post(endpoint, queryIn(lines)).contains("deaths in Kelder"), "the query that is printed has an answer");
            assertTrue(post(endpoint, "SELECT * { ?s ?p ?o }").contains("more than 5 rows"), "the file's option counts");
            for (String wrong : List.of("SELECT secret", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                    "SELECT * { ?s <http://jena.apache.org/text#query> (<urn:p> '(') }")) {
                post(endpoint, wrong);
            }
            process.toHandle().destroy();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it stops when it is told to");
            assertEquals(List.of(), err.lines().toList());
        }
        reopen(store);
    }

    @Test
    void withATokenArticlesAreTakenAndStayWhenItIsStopped() throws Exception {
        Path store = storeWithTheStory();
        String token = "a-token-for-this-test-only";
        Process process = dateline(Map.of("DATELINE_PORT", "0", "DATELINE_TOKEN", token), "serve", "--store", store.toString());
        String article;
        try (BufferedReader out = process.inputReader(); BufferedReader err = process.errorReader(); HttpClient client = HttpClient.newHttpClient()) {
            String line = out.readLine();
            while (line != null && !line.startsWith("SPARQL endpoint: ")) line = out.readLine();
            HttpRequest request = HttpRequest.newBuilder(URI.create(line.replace("SPARQL endpoint: ", "")).resolve("/articles"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Storm fells crane in Vikby\n\nA storm destroyed a crane in Vikby on 9 March 2022. Two workers died.\n")).build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer::body);
            article = answer.headers().firstValue("Location").orElseThrow();
            process.toHandle().destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it stops when it is told to");
            assertEquals(List.of(), err.lines().toList());
        }
        try (GraphStore kept = GraphStore.open(store)) {
            assertTrue(kept.contains(NodeFactory.createURI(article)));
            assertFalse(kept.unrecorded().contains(NodeFactory.createURI(article)), "what follows from it was computed before the end");
        }
    }

    @Test
    void aPortInUseIsOneLineAndStatus2() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            StringWriter err = new StringWriter();
            assertEquals(2, run(err, "serve", "--store", "none", "--port", Integer.toString(taken.getLocalPort())));
            assertEquals(List.of("dateline: port " + taken.getLocalPort() + ": is in use"), err.toString().lines().toList());
        }
    }

    @Test
    void aStoreThatIsNotThereIsOneLineAndStatus1() {
        StringWriter err = new StringWriter();
        assertEquals(1, run(err, "serve", "--port", "0", "--store", folder.resolve("none").toString()));
        assertEquals(List.of("dateline: " + folder.resolve("none") + ": there is no such file or folder"), err.toString().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-rows=0", "--timeout=-1", "--concurrent=x", "--base=here", "--token=short", "--token=with a blank in its middle", "--decisions=mine.txt"})
    void anOptionThatMakesNoSenseIsStatus2(String option) {
        StringWriter err = new StringWriter();
        assertEquals(2, run(err, "serve", "--port", "0", "--store", "none", option));
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    private static int run(StringWriter err, String... arguments) {
        return Main.run((iris, gazetteers) -> {
            throw new AssertionError("nothing is converted");
        }, new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    }

    private static String queryIn(List<String> lines) {
        String printed = String.join("\n", lines);
        return printed.substring(printed.indexOf("query='") + 7, printed.lastIndexOf('\''));
    }

    private static Process dateline(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m",
            "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.dateline.cli.Main"));
        if (Runtime.version().feature() >= 23) command.add(1, "--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path storeWithTheStory() throws IOException {
        Path store = folder.resolve("store");
        Files.createDirectories(store.resolve("tdb2"));
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.resolve("tdb2").toString());
        Txn.executeWrite(data, () -> RDFDataMgr.read(data, Path.of("src/test/resources/server/story.trig").toUri().toString()));
        TDBInternal.expel(data);
        return store;
    }

    private static void reopen(Path store) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(store.resolve("tdb2").toString());
        assertTrue(Txn.calculateRead(data, () -> data.stream().findAny().isPresent()));
        TDBInternal.expel(data);
    }

    private static String post(String endpoint, String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint)).header("Accept", "text/csv")
                .header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(query)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}

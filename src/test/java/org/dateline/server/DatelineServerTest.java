package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineServerTest {

    @Test
    void itListensOnThisMachineOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
        Assumptions.assumeFalse(others.isEmpty(), "this machine has no other address");
        try (Served served = Served.inMemory(); Socket socket = new Socket()) {
            assertThrows(ConnectException.class,
                () -> socket.connect(new InetSocketAddress(others.getFirst(), served.server.uri().getPort()), 2_000));
        }
    }

    @Test
    void anotherHostCanBeAskedFor() {
        try (Served served = Served.inMemory(Served.options().withHost("127.0.0.1"))) {
            assertEquals("127.0.0.1", served.server.uri().getHost());
            assertEquals(200, served.get("$/ping").statusCode());
        }
    }

    @Test
    void aPortAskedForThatIsInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            DatelineException e = assertThrows(DatelineException.class,
                () -> Served.inMemory(Served.options().withPort(taken.getLocalPort())));
            assertEquals(FailureCode.PORT_IN_USE, e.code());
            assertEquals("port " + taken.getLocalPort() + ": is in use", e.getMessage());
        }
    }

    @Test
    void withoutAPortAskedForTheNextFreeOneIsTaken() {
        ServerOptions anyPort = ServerOptions.defaults();
        assertEquals(OptionalInt.empty(), anyPort.port());
        try (Served first = Served.inMemory(anyPort); Served second = Served.inMemory(anyPort)) {
            assertTrue(first.server.uri().getPort() >= ServerOptions.DEFAULT_PORT);
            assertTrue(second.server.uri().getPort() > first.server.uri().getPort());
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        DatelineException e = assertThrows(DatelineException.class, () -> Served.inMemory(Served.options().withHost("192.0.2.1")));
        assertEquals(FailureCode.SERVER_FAILED, e.code());
    }

    @Test
    void anyOriginReadsAndNoneSendsCredentials() {
        try (Served served = Served.inMemory()) {
            HttpResponse<String> answer = served.select("ASK {}", "Origin", "https://elsewhere.example");
            assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
            assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
            List<String> varies = served.get("ontology", "Origin", "https://elsewhere.example").headers().allValues("Vary");
            assertTrue(varies.contains("Accept") && varies.contains("Origin"), varies.toString());
            HttpResponse<String> preflight = served.send(served.request("dateline/sparql", "Origin", "https://elsewhere.example",
                "Access-Control-Request-Method", "DELETE").method("OPTIONS", BodyPublishers.noBody()).build());
            assertFalse(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("DELETE"));
            assertTrue(preflight.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeadersAndNoServerName() {
        try (Served served = Served.inMemory()) {
            List<HttpResponse<String>> answers = List.of(served.select("ASK {}"), served.select("nonsense"), served.get("nowhere"),
                served.get("nowhere", "Accept", "text/html"), served.post("dateline/sparql", "x".repeat(600_000), "Content-Type", "application/sparql-query"));
            for (HttpResponse<String> answer : answers) {
                assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse("absent"), answer.uri().toString());
                assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
                assertTrue(answer.headers().firstValue("Server").isEmpty());
                assertFalse(answer.body().contains("Jetty"), answer.body());
                assertFalse(answer.body().contains("at org."), "no stack trace");
            }
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerStops() {
        Served served = Served.inMemory(Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofSeconds(2))));
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() ->
            served.select("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
        pause(500);
        served.close();
        assertEquals(503, slow.join().statusCode());
        assertTrue(slow.join().body().startsWith("The query was stopped"), "the query ran to its own end");
    }

    @Test
    void queriesWaitTheirTurnWhileHealthAnswers() {
        ServerLimits limits = ServerLimits.defaults().withConcurrentQueries(1).withQueryTimeout(Duration.ofMillis(800));
        try (Served served = Served.inMemory(Served.options().withLimits(limits)); ExecutorService clients = Executors.newFixedThreadPool(6)) {
            List<CompletableFuture<Integer>> slow = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() ->
                served.select("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }").statusCode(), clients)).toList();
            pause(200);
            long begin = System.nanoTime();
            assertEquals(200, served.get("$/ping").statusCode());
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 500);
            slow.forEach(status -> assertEquals(503, status.join()));
            assertEquals(200, served.select("ASK {}").statusCode());
        }
    }

    @Test
    void theAccessLogHasOneLineARequestAndNoQueryText(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("access.log");
        try (Served served = Served.inMemory(Served.options().withAccessLog(log))) {
            served.select("ASK { ?secret ?p ?o }");
            served.get("$/ping");
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals(2, lines.size());
        // a line is written once its answer is out, so that of two quick requests the second may stand first
        assertEquals(1, lines.stream().filter(line -> line.contains("\"GET /dateline/sparql HTTP/")).count(), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("secret")), lines::toString);
    }

    @Test
    void metricsAreServedOnlyWhenAskedFor() {
        try (Served served = Served.inMemory(); Served measured = Served.inMemory(Served.options().withMetrics(true))) {
            assertEquals(404, served.get("$/metrics").statusCode());
            measured.select("ASK {}");
            assertTrue(measured.get("$/metrics").body().contains("fuseki_requests_good"), "Prometheus' text format");
        }
    }

    @Test
    void anEmptyStoreIsServedToo() {
        try (Served served = Served.of(DatasetGraphFactory.createTxnMem(), Served.options())) {
            assertEquals(200, served.select("SELECT * { ?s ?p ?o }").statusCode());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

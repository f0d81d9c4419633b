package org.dateline.load;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.dateline.install.Installation;
import org.dateline.server.DatelineServer;
import org.dateline.server.ServerLimits;
import org.dateline.server.ServerOptions;
import org.dateline.server.lookup.Vocabulary;
import org.dateline.store.GraphStore;

/**
 * Asks ten competency questions of Dateline's server and of a plain Fuseki, which serve one store from one process, and prints what each answers
 * at 1, 8 and 64 clients. The two are asked in turns, so that what else the machine does meanwhile falls on both.
 */
public final class Load {
    private static final long SEED = 20240229;
    private static final int ROUNDS = 4;
    private static final int COMPARED = 5;
    /** So many clients ask before anything is measured, until the compiler has done its work on both servers. */
    private static final int WARMING = 8;
    private static final List<Integer> CLIENTS = List.of(1, 8, 64);

    private Load() {
    }

    /** @param args the store's folder, the seconds of each round and, unless it is the server's own choice, how many queries Dateline runs at once */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
        ServerLimits limits = args.length < 3 ? ServerLimits.defaults() : ServerLimits.defaults().withConcurrentQueries(Integer.parseInt(args[2]));
        try (GraphStore store = GraphStore.open(folder)) {
            store.indexWords();
            FusekiServer plain = plain(folder);
            List<AskedOf> questions = store.read(data -> AskedOf.ten(Installation.find().queries().resolve("questions"), data));
            System.out.printf(Locale.ROOT, "%,d triples; %d s a round, %d rounds%n", store.<Long>read(data -> data.stream().count()), time.toSeconds(), ROUNDS);
            try (DatelineServer ours = DatelineServer.start(store.view(), Vocabulary.of(Installation.find()), ServerOptions.defaults().withPort(0).withLimits(limits));
                    Clients clients = new Clients(questions)) {
                URI fuseki = URI.create("http://localhost:" + plain.getPort() + "/plain/sparql");
                compare(questions, clients, ours.endpoint(), fuseki);
                for (int round = 0; round < ROUNDS; round++) {
                    clients.ask(ours.endpoint(), WARMING, time, SEED);
                    clients.ask(fuseki, WARMING, time, SEED);
                }
                for (int number : CLIENTS) measure(clients, ours.endpoint(), fuseki, number, time);
            } finally {
                plain.stop();
            }
        }
    }

    private static FusekiServer plain(Path folder) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.resolve("tdb2").toString());
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        return FusekiServer.create().port(0).loopback(true).add("/plain", data, false).build().start();
    }

    /** Both must say the same, or their speed is no matter. */
    private static void compare(List<AskedOf> questions, Clients clients, URI ours, URI fuseki) throws Exception {
        Random random = new Random(SEED);
        for (AskedOf question : questions) {
            int rows = 0;
            long took = 0;
            for (int i = 0; i < COMPARED; i++) {
                String query = question.onAny(random);
                List<String> expected = rows(clients.answer(fuseki, query));
                long begin = System.nanoTime();
                List<String> found = rows(clients.answer(ours, query));
                took += System.nanoTime() - begin;
                if (!found.equals(expected)) throw new IllegalStateException("the answers differ: " + query);
                rows += found.size();
            }
            System.out.printf(Locale.ROOT, "%s  %.1f rows, %.1f ms%n", question.query().lines().findFirst().orElse(""), (double) rows / COMPARED,
                took / 1e6 / COMPARED);
        }
    }

    private static List<String> rows(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonObject("results").getJsonArray("bindings").stream().map(JsonValue::toString).sorted().toList();
        }
    }

    private static void measure(Clients clients, URI ours, URI fuseki, int number, Duration time) throws Exception {
        Measured dateline = Measured.NOTHING;
        Measured plain = Measured.NOTHING;
        for (int round = 0; round < ROUNDS; round++) {
            boolean oursFirst = round % 2 == 0;
            if (oursFirst) dateline = dateline.and(clients.ask(ours, number, time, SEED + round));
            plain = plain.and(clients.ask(fuseki, number, time, SEED + round));
            if (!oursFirst) dateline = dateline.and(clients.ask(ours, number, time, SEED + round));
        }
        System.out.println(number + (number == 1 ? " client" : " clients"));
        print("Dateline", dateline);
        print("Fuseki", plain);
        System.out.printf(Locale.ROOT, "  Dateline takes %.2f times the time, %.2f times the processor time%n", plain.requestsASecond() / dateline.requestsASecond(),
            dateline.processorTimeARequest() / plain.processorTimeARequest());
    }

    private static void print(String server, Measured measured) {
        System.out.printf(Locale.ROOT, "  %-8s %7.1f requests/s, p50 %7.1f ms, p99 %7.1f ms, %6.2f ms of processor time a request%n", server,
            measured.requestsASecond(), measured.quantile(0.5), measured.quantile(0.99), measured.processorTimeARequest());
    }
}

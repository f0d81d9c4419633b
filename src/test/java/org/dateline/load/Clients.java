package org.dateline.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask one endpoint question after question, each as soon as it has the answer to the last. */
final class Clients implements AutoCloseable {
    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<AskedOf> questions;

    Clients(List<AskedOf> questions) {
        this.questions = questions;
    }

    /** So many clients for so long; the same seed gives each the same sequence of questions. */
    Measured ask(URI endpoint, int clients, Duration time, long seed) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long processor = PROCESS.getProcessCpuTime();
        long end = begin + time.toNanos();
        List<Long> nanoseconds = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Random random = new Random(seed + i);
                running.add(threads.submit(() -> one(endpoint, end, random)));
            }
            for (Future<List<Long>> client : running) nanoseconds.addAll(client.get());
        }
        return new Measured(System.nanoTime() - begin, PROCESS.getProcessCpuTime() - processor, nanoseconds);
    }

    /** @throws IllegalStateException for an answer that is none */
    String answer(URI endpoint, String query) throws IOException, InterruptedException {
        URI address = URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).header("Accept", "application/sparql-results+json").timeout(PATIENCE).build(),
            BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body() + "\n" + query);
        return answer.body();
    }

    private List<Long> one(URI endpoint, long end, Random random) throws IOException, InterruptedException {
        List<Long> nanoseconds = new ArrayList<>();
        for (int i = random.nextInt(questions.size()); System.nanoTime() < end; i++) {
            String query = questions.get(i % questions.size()).onAny(random);
            long asked = System.nanoTime();
            answer(endpoint, query);
            nanoseconds.add(System.nanoTime() - asked);
        }
        return nanoseconds;
    }

    @Override
    public void close() {
        http.close();
    }
}

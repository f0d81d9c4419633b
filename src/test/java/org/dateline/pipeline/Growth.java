package org.dateline.pipeline;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.document.Metadata;
import org.dateline.gate.Accepted;
import org.dateline.gate.Verdict;
import org.dateline.growth.InventedPress;
import org.dateline.growth.Renaming;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NamedGraph;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphFile;
import org.dateline.store.GraphStore;
import org.dateline.vocab.DL;

/**
 * Measures how what follows from all articles grows with them, and what one more article costs a large store. The articles are those of an
 * {@link InventedPress}; so many as CoreNLP need not read are made of the others' graphs by {@link Renaming}.
 */
public final class Growth {
    private static final long SEED = 20231105;
    private static final int STORIES = 64;
    private static final int ARTICLES = 4;
    private static final List<Integer> SIZES = List.of(250, 500, 1000, 2000);
    private static final int ADDED = 48;
    private static final int WEEKS = 8;

    private final Path folder;
    private final Stages stages;
    private final Iris iris = Iris.standard();
    private final InventedPress press = new InventedPress(SEED);
    private final List<InventedPress.Piece> pieces = press.stories(STORIES, ARTICLES);

    private Growth(Path folder) {
        this.folder = folder;
        this.stages = StandardStages.load(iris);
    }

    /** @param args the folder to work in; the articles that were read stay there for the next time */
    public static void main(String[] args) throws IOException {
        new Growth(Path.of(args[0])).run();
    }

    private void run() throws IOException {
        List<Accepted> articles = articles(SIZES.getLast());
        List<Double> seconds = new ArrayList<>();
        for (int size : SIZES) seconds.add(resolve(articles.subList(0, size)));
        System.out.printf(Locale.ROOT, "time grows as (n log n)^%.2f%n", exponent(seconds));
        addOneByOne("short", new InventedPress(SEED + 1).stories(ADDED, 1));
        addOneByOne("usual", ofUsualLength());
    }

    private double resolve(List<Accepted> articles) throws IOException {
        Path place = folder.resolve("store-" + articles.size());
        remove(place);
        Progress progress = new Progress(new StageTimes(), new RunCounts(), new FailureListener(failure -> System.out.println(failure.getMessage())));
        try (GraphStore store = GraphStore.create(place)) {
            for (int from = 0; from < articles.size(); from += 64) store.put(articles.subList(from, Math.min(articles.size(), from + 64)));
            Consequences consequences = new Consequences(stages, store, new Settling(progress, GraphStore.rejected(place)));
            long clock = System.nanoTime();
            consequences.renew();
            double elapsed = (System.nanoTime() - clock) / 1e9;
            Map<Stage, Duration> times = progress.times().sums();
            double cpu = times.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
            System.out.printf(Locale.ROOT, "%5d articles: %6.2f s of processor time (%.2f resolve, %.2f gate, %.2f store), %.2f s by the clock%n", articles.size(), cpu,
                    seconds(times, Stage.RESOLVE), seconds(times, Stage.GATE), seconds(times, Stage.STORE), elapsed);
            return cpu;
        }
    }

    /** The first one also finds out what is known of all the others; the compiler is busy for some more. */
    private void addOneByOne(String length, List<InventedPress.Piece> more) {
        Path place = folder.resolve("store-" + SIZES.getLast());
        Intake.Pace never = new Intake.Pace(Duration.ofHours(1), Duration.ofHours(1));
        List<Double> ratios = new ArrayList<>();
        List<Double> withMachine = new ArrayList<>();
        long closed = processorTime();
        try (GraphStore store = GraphStore.create(place);
                Intake intake = new Intake(stages, iris, store, GraphStore.rejected(place), never, failure -> System.out.println(failure.getMessage()))) {
            int known = store.digests().size();
            System.out.printf(Locale.ROOT, "%d articles: %.1f s of processor time to open and to read what is known of each%n", known, (processorTime() - closed) / 1e9);
            for (InventedPress.Piece piece : more) {
                Submission submission = submission(piece);
                Spent start = Spent.now();
                new ArticleConversion(stages, new StageTimes()).judge(piece.file(), submission::article, new ArticleCleaning().cleaner(List.of()));
                Spent converted = Spent.now();
                intake.take(submission);
                Spent stored = Spent.now();
                intake.settle();
                Spent settled = Spent.now();
                System.out.printf(Locale.ROOT, "one more: %s to convert; %s to convert and store, %s to resolve%n", start.to(converted), converted.to(stored), stored.to(settled));
                ratios.add(converted.to(settled).program() / (double) start.to(converted).program());
                withMachine.add(converted.to(settled).machine() / (double) start.to(converted).machine());
            }
            System.out.printf(Locale.ROOT, "the median of the later half of %s articles: %.1f times by the program's threads, %.1f times with the virtual machine's own%n", length, median(ratios), median(withMachine));
        }
    }

    /** As long as news usually is: what all four outlets tell of a story, one after the other. */
    private static List<InventedPress.Piece> ofUsualLength() {
        List<InventedPress.Piece> all = new InventedPress(SEED + 2).stories(ADDED, ARTICLES);
        return IntStream.range(0, ADDED).mapToObj(story -> all.subList(story * ARTICLES, (story + 1) * ARTICLES)).map(Growth::joined).toList();
    }

    private static InventedPress.Piece joined(List<InventedPress.Piece> pieces) {
        String bodies = pieces.stream().skip(1).map(piece -> piece.text().substring(piece.text().indexOf("\n\n"))).collect(Collectors.joining());
        return new InventedPress.Piece(pieces.getFirst().file(), pieces.getFirst().text() + bodies, pieces.getFirst().invented());
    }

    private static double median(List<Double> ratios) {
        List<Double> later = ratios.stream().skip(ADDED / 2).sorted().toList();
        return later.get(later.size() / 2);
    }

    /**
     * Nanoseconds of processor time.
     *
     * @param program of the program's threads
     * @param machine of all, the virtual machine's compiler and collector among them, of which the compiler is busy for hundreds of articles
     */
    private record Spent(long program, long machine) {
        static Spent now() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long program = Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
            return new Spent(program, processorTime());
        }

        Spent to(Spent later) {
            return new Spent(later.program - program, later.machine - machine);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f ms (%.0f with the virtual machine's)", program / 1e6, machine / 1e6);
        }
    }

    /** Of all threads, the compiler's and the collector's among them. */
    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    static Submission submission(InventedPress.Piece piece) {
        return new Submission(new SourceReader().decode(piece.file(), piece.text().getBytes(StandardCharsets.UTF_8)), Metadata.NONE);
    }

    /** The slope of the line through the logarithms of the times and of n log n. */
    private static double exponent(List<Double> seconds) {
        double[] x = SIZES.stream().mapToDouble(n -> Math.log(n * Math.log(n))).toArray();
        double[] y = seconds.stream().mapToDouble(Math::log).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
        }
        return xy / xx;
    }

    private List<Accepted> articles(int number) throws IOException {
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(read().toString());
        Map<String, Node> byFile = new TreeMap<>();
        read.stream(Node.ANY, Node.ANY, RDF.type.asNode(), DL.Article.asNode())
                .forEach(quad -> byFile.put(read.stream(Node.ANY, quad.getSubject(), DL.file.asNode(), Node.ANY).findFirst().orElseThrow().getObject().getLiteralLexicalForm(),
                        quad.getSubject()));
        List<NamedGraph> graphs = new ArrayList<>();
        for (int copy = 0; graphs.size() < number; copy++) {
            for (int i = 0; i < pieces.size() && graphs.size() < number; i += ARTICLES) {
                Renaming renaming = new Renaming(press, pieces.get(i), copy, 7L * WEEKS * copy);
                for (InventedPress.Piece piece : pieces.subList(i, i + ARTICLES)) {
                    Node article = byFile.get(piece.file());
                    if (article != null) graphs.add(graph(read.getGraph(article), article, copy, renaming));
                }
            }
        }
        return graphs.stream().limit(number).toList().parallelStream().map(graph -> {
            Verdict verdict = stages.gate().judge(graph);
            if (verdict instanceof Accepted accepted) return accepted;
            throw new IllegalStateException(verdict.toString());
        }).toList();
    }

    private static NamedGraph graph(Graph graph, Node article, int copy, Renaming renaming) {
        if (copy > 0) return new NamedGraph(GraphKind.ARTICLE, renaming.article(article), renaming.graph(article, graph));
        Graph same = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(same, graph);
        return new NamedGraph(GraphKind.ARTICLE, article, same);
    }

    /** The graphs of the articles that CoreNLP reads, in a file. */
    private Path read() throws IOException {
        Path file = folder.resolve("read-%d-%d.nq".formatted(SEED, STORIES));
        if (Files.exists(file)) return file;
        Path texts = Files.createDirectories(folder.resolve("texts"));
        for (InventedPress.Piece piece : pieces) Files.writeString(texts.resolve(piece.file()), piece.text());
        try (GraphFile target = GraphFile.create(file)) {
            Outcome outcome = new Conversion(stages).run(List.of(texts.toString()), target, GraphFile.rejected(file), ConversionListener.SILENT);
            System.out.println(outcome);
        }
        return file;
    }

    private static double seconds(Map<Stage, Duration> times, Stage stage) {
        return times.get(stage).toMillis() / 1000.0;
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) return;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.install.Installation;
import org.dateline.sample.InstalledStages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the program is given: a line that names the input and the reason, the right exit status, the rest done, no stack trace. */
@Timeout(300)
class BadInputTest {
    private static final String ARTICLE = """
            Cable car stops above Mount Hessel

            4 May 2022

            A cable car stopped above Mount Hessel on Tuesday and 31 passengers were rescued, the operator said. Nobody was injured.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    private Path articles;

    @BeforeEach
    void writeAGoodArticle() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        write("good.txt", ARTICLE);
    }

    @Test
    void eachBadFileIsNamedWithItsReasonAndTheRestIsDone() throws IOException {
        write("empty.txt", new byte[0]);
        write("noise.txt", noise());
        write("big.txt", "A cable car stopped again.\n".repeat(2_000_000));
        write("german.txt", """
                Die Seilbahn blieb am Dienstag über dem Berg stehen. Alle Fahrgäste wurden gerettet und zurück ins Tal gebracht, sagte der Betreiber am
                Abend. Niemand wurde verletzt, und am Mittwoch soll die Bahn wieder fahren.""");
        write("menu.html", "<html><body><nav><a href=/>Home</a> <a href=/a>News</a></nav><h1>Page not found</h1></body></html>");

        assertEquals(1, dateline("convert", articles.toString(), folder.resolve("gone.txt").toString(), "--out", folder.resolve("g.nq").toString()));

        assertEquals(List.of("dateline: " + folder.resolve("gone.txt") + ": there is no such file or folder",
                "dateline: big.txt: is too large for a news article: more than 5 MB",
                "dateline: empty.txt: is empty",
                "dateline: german.txt: is not in English",
                "dateline: menu.html: holds no article",
                "dateline: noise.txt: is not text"), complaints());
        assertTrue(err.toString().contains("1 article, "), err::toString);
        assertTrue(Files.readString(folder.resolve("g.nq")).contains("good.txt"));
        assertNoStackTrace();
    }

    @Test
    void aBrokenPageAndAnOldEncodingAreReadAllTheSame() throws IOException {
        write("broken.html", """
                <html><head><title>Tram leaves rails in Pellworth</title><body><div><p>A tram left its rails in Pellworth on Monday <b>and hit a wall, police said.
                <p>Two passengers were injured</i>, one of them badly, a doctor at the hospital told reporters <div>on Monday evening.
                """);
        write("old.txt", "Café fire in Pellworth\n\nA fire destroyed the “Grand Café” of Pellworth on Monday, the brigade’s chief said.\n".getBytes(
                Charset.forName("windows-1252")));

        Path file = folder.resolve("g.nq");
        assertEquals(0, dateline("convert", articles.toString(), "--out", file.toString()), err::toString);

        assertTrue(err.toString().contains("3 articles, "), err::toString);
        assertTrue(Files.readString(file).contains("A tram left its rails in Pellworth"));
        assertTrue(Files.readString(file).contains("“Grand Café”"));
    }

    @Test
    void anArticleThatTellsOfNoEventIsKeptAllTheSame() throws IOException {
        Path quiet = Files.writeString(folder.resolve("quiet.txt"), "Pellworth on the river\n\nThe old town is beautiful and the river is wide and blue.\n");
        assertEquals(0, dateline("convert", quiet.toString(), "--out", folder.resolve("g.nq").toString()), err::toString);
        assertTrue(err.toString().startsWith("1 article, 0 accounts"), err::toString);
    }

    @Test
    void readNamesWhatItCannotRead() throws IOException {
        write("noise.txt", noise());
        assertEquals(1, dateline("read", articles.toString()));
        assertEquals(List.of("dateline: noise.txt: is not text"), complaints());
        assertTrue(out.toString().contains("Cable car stops above Mount Hessel"));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path secret = write("secret.txt", ARTICLE);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root may read everything");
        assertEquals(1, dateline("convert", articles.toString(), "--out", folder.resolve("g.nq").toString()));
        assertEquals(1, complaints().size(), err::toString);
        assertTrue(complaints().getFirst().startsWith("dateline: secret.txt: cannot be read"), err::toString);
    }

    @Test
    void aFileInTheWayOfAStoreIsOneLineAndStatus2() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "something else");
        assertEquals(2, dateline("convert", articles.toString(), "--store", file.toString()));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(complaints().getFirst().startsWith("dateline: " + file + ": "), err::toString);
        assertEquals("something else", Files.readString(file));
    }

    @Test
    void aPortInUseIsFoundBeforeAnythingIsConverted() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(2, dateline("serve", articles.toString(), "--port", Integer.toString(taken.getLocalPort())));
            assertEquals(List.of("dateline: port " + taken.getLocalPort() + ": is in use"), err.toString().lines().toList());
        }
    }

    @Test
    void theLauncherPassesLinesAndStatusOn() throws Exception {
        write("empty.txt", new byte[0]);
        Path json = folder.resolve("read.json");
        assertEquals(1, launch(json, "read", "articles"));
        assertEquals(List.of("dateline: empty.txt: is empty"), Files.readAllLines(folder.resolve("lines.txt")));
        assertTrue(Files.readString(json).contains("Mount Hessel"));
    }

    @Test
    void aFullDiskBehindStandardOutputIsOneLineAndStatus2() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only some systems have a device that is always full");
        assertEquals(2, launch(full, "read", "articles"));
        assertEquals(List.of("dateline: standard output: cannot be written: No space left on device"), Files.readAllLines(folder.resolve("lines.txt")));
    }

    /** Starts the program as people do, through a link from another folder; its complaints go to lines.txt. */
    private int launch(Path output, String... arguments) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("dl"), Installation.find().home().resolve("dateline"));
        ProcessBuilder builder = new ProcessBuilder(link.toString()).directory(folder.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectOutput(output.toFile()).redirectError(folder.resolve("lines.txt").toFile()).start();
        assertTrue(process.waitFor(200, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private int dateline(String... arguments) {
        return Main.run((iris, gazetteers) -> InstalledStages.load(iris), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private List<String> complaints() {
        return err.toString().lines().filter(line -> line.startsWith("dateline: ")).sorted().toList();
    }

    private void assertNoStackTrace() {
        assertFalse(err.toString().contains("\tat ") || err.toString().contains("Exception"), err::toString);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(articles.resolve(name), bytes);
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(11).nextBytes(noise);
        return noise;
    }
}

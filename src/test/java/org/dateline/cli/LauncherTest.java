package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.dateline.install.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script before the program, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;
    private Path home;
    private Path java;

    private record Result(int status, List<String> lines) {
    }

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        home = Files.createDirectory(folder.resolve("a home"));
        Files.copy(Installation.find().home().resolve("dateline"), home.resolve("dateline"));
        executable(home.resolve("dateline"), Files.readString(home.resolve("dateline")));
        java = jdk("jdk", "25.0.1");
    }

    @Test
    void theDistributionStartsThroughALinkFromAnyFolderWithItsArgumentsAsGiven() throws Exception {
        Files.createDirectory(home.resolve("lib"));
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("bin")).resolve("dl"), Path.of("../a home/dateline"));

        Result result = start(link, Map.of("JAVA_HOME", java.toString()), "query", "two words", "*");

        assertEquals(0, result.status(), result::toString);
        List<String> lines = result.lines();
        assertEquals(home + "/lib/*", lines.get(lines.indexOf("-cp") + 1));
        assertTrue(lines.contains("-Ddateline.home=" + home), lines::toString);
        assertEquals(List.of("org.dateline.cli.Main", "query", "two words", "*"), lines.subList(lines.size() - 4, lines.size()));
    }

    @Test
    void anOlderJavaIsPassedOver() throws Exception {
        Files.createDirectory(home.resolve("lib"));
        Path old = jdk("old", "17.0.2");
        Path path = Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(path.resolve("java"), java.resolve("bin/java"));

        Result result = start(home.resolve("dateline"), Map.of("JAVA_HOME", old.toString(), "PATH", path + ":" + System.getenv("PATH")));

        assertEquals("jdk", result.lines().getFirst(), result::toString);
    }

    @Test
    void aJavaThatWarnsOfUnsafeMemoryIsToldNotTo() throws Exception {
        Files.createDirectory(home.resolve("lib"));
        String option = "--sun-misc-unsafe-memory-access=allow";
        assertTrue(start(home.resolve("dateline"), Map.of("JAVA_HOME", java.toString())).lines().contains(option));
        assertTrue(!start(home.resolve("dateline"), Map.of("JAVA_HOME", jdk("lts", "21.0.4").toString())).lines().contains(option));
    }

    @Test
    void aCheckoutWithoutMavenSaysWhatIsMissingInOneLine() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "find", "head", "cat")) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
        }
        executable(java.resolve("bin/javac"), "#!/bin/sh\n");

        Result result = start(home.resolve("dateline"), Map.of("JAVA_HOME", java.toString(), "PATH", tools.toString()));

        assertEquals(2, result.status());
        assertEquals(List.of("dateline: Maven (mvn) was not found, and is needed to build on first use"), result.lines());
    }

    @Test
    void aFailedBuildIsShownAndEndsTheStart() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        executable(tools.resolve("mvn"), "#!/bin/sh\necho no such dependency\nexit 1\n");
        executable(java.resolve("bin/javac"), "#!/bin/sh\n");

        Result result = start(home.resolve("dateline"), Map.of("JAVA_HOME", java.toString(), "PATH", tools + ":" + System.getenv("PATH")));

        assertEquals(2, result.status());
        assertEquals(3, result.lines().size(), result::toString);
        assertEquals("no such dependency", result.lines().get(1));
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(jdk.resolve("bin/java"), "#!/bin/sh\necho " + name + "\nfor a in \"$@\"; do echo \"$a\"; done\n");
        return jdk;
    }

    private Result start(Path script, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(script.toString()).directory(folder.toFile()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        return new Result(process.waitFor(), lines);
    }

    private static String which(String tool) {
        return List.of("/bin/", "/usr/bin/").stream().map(dir -> dir + tool).filter(path -> Files.isExecutable(Path.of(path))).findFirst().orElseThrow();
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

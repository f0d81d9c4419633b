package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.install.Installation;
import org.dateline.sample.InstalledStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of the README is one that the program takes; those on the sample story are run. */
class ReadmeCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./dateline (.*)$");
    private static final Pattern OPTION = Pattern.compile("--\\w+");

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        String readme = Files.readString(Installation.find().home().resolve("README.md"));
        return COMMAND.matcher(readme).results().map(match -> match.group(1).replaceFirst("(?:\\s{2,}|(?<=--store DIR) (?!\\[)).*", "")).toList();
    }

    @Test
    void everyCommandOfTheProgramIsShown() throws IOException {
        String readme = Files.readString(Installation.find().home().resolve("README.md"));
        List<String> names = Pattern.compile("(?m)^  ([a-z]+)  ").matcher(run(0, "--help")).results().map(match -> match.group(1)).toList();
        assertTrue(names.size() >= 5, names::toString);
        assertEquals(List.of(), names.stream().filter(name -> !Pattern.compile("[ `|]" + name + "[ `|]").matcher(readme).find()).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandHasTheOptionsThatTheReadmeGivesIt(String command) {
        for (String name : command.split(" ")[0].split("\\|")) {
            String help = run(0, name, "--help");
            assertEquals(List.of(), OPTION.matcher(command).results().map(option -> option.group()).filter(option -> !help.contains(option)).toList());
        }
    }

    @Test
    void theCommandsOnTheSampleStoryRunAsTheyStand() throws IOException {
        List<String> lines = commands().stream().filter(command -> command.contains("sample")).toList();
        assertEquals(3, lines.size(), "one conversion and two folders of queries");
        for (String line : lines) run(0, Arrays.stream(line.split(" ")).map(this::placed).toArray(String[]::new));
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            assertTrue(tables.allMatch(table -> table.toString().endsWith(".csv")));
        }
    }

    /** What is written goes to a folder of its own; what is read is the checkout's. */
    private String placed(String word) {
        if (word.equals("sample.trig") || word.equals("tables")) return folder.resolve(word).toString();
        return word.equals("sample") || word.startsWith("queries/") ? Installation.find().home().resolve(word).toString() : word;
    }

    private static String run(int expected, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run((iris, gazetteers) -> InstalledStages.load(iris), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertEquals(expected, status, err::toString);
        return out.toString();
    }
}

package org.dateline.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The folder Dateline lies in, be it a checkout or the unpacked distribution.
 *
 * @param home holds the folders ontology, shapes, queries and sample
 */
public record Installation(Path home) {
    /** The system property by which the launcher names the folder. */
    public static final String HOME_PROPERTY = "dateline.home";

    /**
     * The folder that the launcher names, else the nearest one above our classes that holds an ontology.
     *
     * @throws IllegalStateException where there is none
     */
    public static Installation find() {
        String named = System.getProperty(HOME_PROPERTY);
        return new Installation(named != null ? Path.of(named) : aboveOurClasses());
    }

    /** The vocabulary, the lexicon and the authority file. */
    public Path ontology() {
        return home.resolve("ontology");
    }

    /** A folder of SHACL shapes for each kind of graph. */
    public Path shapes() {
        return home.resolve("shapes");
    }

    /** The folders tables and questions. */
    public Path queries() {
        return home.resolve("queries");
    }

    /** The articles of the sample story. */
    public Path sample() {
        return home.resolve("sample");
    }

    /** The version of the running program. */
    public static String version() {
        try (InputStream in = Installation.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the build has left out version.properties", e);
        }
    }

    private static Path aboveOurClasses() {
        Path classes = classes();
        for (Path folder = classes; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("ontology"))) return folder;
        }
        throw new IllegalStateException("no folder above " + classes + " holds the ontology; name it with -D" + HOME_PROPERTY + "=FOLDER");
    }

    private static Path classes() {
        try {
            return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes without a place", e);
        }
    }
}

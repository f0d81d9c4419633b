package org.dateline.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerPlace;
import org.dateline.gazetteer.GazetteerSource;
import org.dateline.gazetteer.GeoNamesReader;
import org.dateline.gazetteer.Point;
import org.dateline.vocab.WGS84;

/**
 * A user's gazetteers from files: Turtle by its ending {@code .ttl}, where each SKOS concept is a place with its names, coordinates (WGS 84) and the
 * broader place that contains it; any other file in the dump format of GeoNames.
 */
public final class GazetteerReader {

    /** @throws DatelineException naming the file, and the line or concept that is not as it should be */
    public Gazetteer read(List<Path> files) {
        Gazetteer.Builder gazetteer = new Gazetteer.Builder();
        for (Path file : files) {
            if (file.toString().endsWith(".ttl")) readConcepts(file, gazetteer);
            else new GeoNamesReader().read(file, gazetteer);
        }
        return gazetteer.build();
    }

    private static void readConcepts(Path path, Gazetteer.Builder into) {
        DataFile file = DataFile.read(path);
        file.model().listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream().filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI)).forEach(concept -> add(file, concept, into));
        into.add(new GazetteerSource(path.getFileName().toString(), hash(path)));
    }

    private static void add(DataFile file, Resource concept, Gazetteer.Builder into) {
        List<String> names = new ArrayList<>(file.texts(concept, SKOS.prefLabel));
        if (names.isEmpty()) throw file.broken(concept, "has no " + SKOS.prefLabel.getLocalName());
        String name = names.getFirst();
        names.addAll(file.texts(concept, SKOS.altLabel));
        Optional<String> within = file.optional(concept, SKOS.broader).map(node -> file.resource(concept, node).getURI());
        into.add(new GazetteerPlace(concept.getURI(), name, false, point(file, concept), Optional.empty(), within, 0), names);
    }

    /** The coordinates of a concept, both or none. */
    static Optional<Point> point(DataFile file, Resource concept) {
        Optional<RDFNode> latitude = file.optional(concept, WGS84.latitude);
        Optional<RDFNode> longitude = file.optional(concept, WGS84.longitude);
        if (latitude.isPresent() != longitude.isPresent()) throw file.broken(concept, "has a latitude or a longitude without the other");
        try {
            return latitude.map(north -> new Point(degrees(file, concept, north), degrees(file, concept, longitude.orElseThrow())));
        } catch (IllegalArgumentException e) {
            throw file.broken(concept, "has no coordinates that can be: " + e.getMessage());
        }
    }

    private static double degrees(DataFile file, Resource concept, RDFNode value) {
        return Double.parseDouble(file.text(concept, value));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), "", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

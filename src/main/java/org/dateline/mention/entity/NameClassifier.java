package org.dateline.mention.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.EntityType;

/**
 * Tells the class of what bears a name by all that its article says of it, with weights learned from annotated articles (multinomial logistic regression). The
 * recogniser sees one sentence at a time, and takes many a small town for a person.
 */
final class NameClassifier {
    private static final String RESOURCE = "name-weights.tsv";
    private static final String BIAS = "bias";
    /** How likely a class must be to be believed against what most mentions say. */
    private static final double SURE = 0.65;

    private static final NameClassifier STANDARD = shipped();

    private final List<EntityType> classes;
    private final Map<String, double[]> weights;

    private NameClassifier(List<EntityType> classes, Map<String, double[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = Map.copyOf(weights);
    }

    /** With the weights that come with the program. */
    static NameClassifier standard() {
        return STANDARD;
    }

    private static NameClassifier shipped() {
        try (InputStream in = NameClassifier.class.getResourceAsStream(RESOURCE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().filter(line -> !line.startsWith("#")).iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line names the classes, the others give a feature and its weight for each. */
    private static NameClassifier read(Iterator<String> lines) {
        List<EntityType> classes = Arrays.stream(lines.next().split("\t")).skip(1).map(EntityType::valueOf).toList();
        Map<String, double[]> weights = new HashMap<>();
        lines.forEachRemaining(line -> {
            String[] cells = line.split("\t");
            weights.put(cells[0], Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray());
        });
        return new NameClassifier(classes, weights);
    }

    /** The class that is likely enough to be believed, if one is. */
    Optional<EntityType> sure(Map<String, Double> features) {
        return probabilities(features).entrySet().stream().filter(each -> each.getValue() >= SURE).map(Map.Entry::getKey).findFirst();
    }

    private Map<EntityType, Double> probabilities(Map<String, Double> features) {
        double[] odds = weights.get(BIAS).clone();
        features.forEach((feature, value) -> {
            double[] own = weights.get(feature);
            for (int i = 0; own != null && i < odds.length; i++) odds[i] += own[i] * value;
        });
        double total = Arrays.stream(odds).map(Math::exp).sum();
        Map<EntityType, Double> probabilities = new EnumMap<>(EntityType.class);
        for (int i = 0; i < odds.length; i++) probabilities.put(classes.get(i), Math.exp(odds[i]) / total);
        return probabilities;
    }
}

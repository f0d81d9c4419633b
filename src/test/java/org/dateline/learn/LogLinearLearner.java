package org.dateline.learn;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.mention.LogLinearModel;

/**
 * Learns a {@link LogLinearModel} from examples: multinomial logistic regression with a ridge penalty, by gradient descent over all examples with a step for each
 * weight (AdaGrad: Duchi, Hazan and Singer 2011). The same examples in the same order give the same weights.
 */
public final class LogLinearLearner {
    private static final int ROUNDS = 400;
    private static final double STEP = 0.3;
    private static final double TINY = 1e-9;
    /** A feature that fewer examples show is not learned. */
    private static final int LEAST_EXAMPLES = 3;

    /** What is so. */
    public record Example(Map<String, Double> features, String name) {
    }

    private final List<String> classes;
    private final double ridge;
    private final List<String> features = new ArrayList<>(List.of(LogLinearModel.BIAS));
    private final int[][] columns;
    private final double[][] values;
    private final int[] names;
    private final double[][] weights;

    /** @param ridge how strongly weights are held near 0 */
    public LogLinearLearner(List<String> classes, List<Example> examples, double ridge) {
        this.classes = List.copyOf(classes);
        this.ridge = ridge;
        Map<String, Integer> column = columns(examples);
        columns = new int[examples.size()][];
        values = new double[examples.size()][];
        names = examples.stream().mapToInt(example -> classes.indexOf(example.name())).toArray();
        for (int i = 0; i < columns.length; i++) {
            TreeMap<Integer, Double> row = new TreeMap<>(Map.of(0, 1.0));
            examples.get(i).features().forEach((feature, value) -> {
                if (column.containsKey(feature)) row.put(column.get(feature), value);
            });
            columns[i] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            values[i] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        weights = new double[features.size()][classes.size()];
        descend();
    }

    private Map<String, Integer> columns(List<Example> examples) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_EXAMPLES);
        Map<String, Integer> column = new HashMap<>();
        for (String feature : counts.keySet()) {
            column.put(feature, features.size());
            features.add(feature);
        }
        return column;
    }

    private void descend() {
        double[][] squares = new double[features.size()][classes.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = gradient();
            for (int f = 0; f < weights.length; f++) {
                for (int c = 0; c < classes.size(); c++) {
                    squares[f][c] += gradient[f][c] * gradient[f][c];
                    weights[f][c] -= STEP * gradient[f][c] / (Math.sqrt(squares[f][c]) + TINY);
                }
            }
        }
    }

    /** Of the loss; the bias bears no penalty. */
    private double[][] gradient() {
        double[][] gradient = new double[features.size()][classes.size()];
        for (int f = 1; f < weights.length; f++) for (int c = 0; c < classes.size(); c++) gradient[f][c] = ridge * weights[f][c];
        for (int i = 0; i < columns.length; i++) {
            double[] error = probabilities(i);
            error[names[i]] -= 1;
            for (int k = 0; k < columns[i].length; k++) {
                for (int c = 0; c < error.length; c++) gradient[columns[i][k]][c] += error[c] * values[i][k];
            }
        }
        return gradient;
    }

    private double[] probabilities(int example) {
        double[] odds = new double[classes.size()];
        for (int k = 0; k < columns[example].length; k++) {
            for (int c = 0; c < odds.length; c++) odds[c] += weights[columns[example][k]][c] * values[example][k];
        }
        double most = Arrays.stream(odds).max().orElseThrow();
        double total = Arrays.stream(odds).map(each -> Math.exp(each - most)).sum();
        return Arrays.stream(odds).map(each -> Math.exp(each - most) / total).toArray();
    }

    /** In the form that the model is read in. */
    public void print(PrintStream out) {
        out.println("feature\t" + String.join("\t", classes));
        for (int f = 0; f < weights.length; f++) {
            out.print(features.get(f));
            for (double weight : weights[f]) out.printf(Locale.ROOT, "\t%.3f", weight);
            out.println();
        }
    }
}

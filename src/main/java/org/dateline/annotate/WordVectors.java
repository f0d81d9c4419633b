package org.dateline.annotate;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where words of news lie in a space in which words that stand in like company lie near each other: "quake" by "tremor", "sued" by "lawsuit". The vectors
 * are those of CoreNLP's neural coreference, learned from newspapers. Loaded with the first question, in about a second. Thread-safe.
 */
public final class WordVectors {
    private static final String MODEL = "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

    private static final class Loaded {
        private static final Map<String, float[]> VECTORS = read();
    }

    private WordVectors() {
    }

    /** The word's vector, of length 1; nothing if the word is not among the hundred thousand that have one. The array is shared: not to be written to. */
    public static Optional<float[]> of(String word) {
        return Optional.ofNullable(Loaded.VECTORS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The cosine of two words' vectors, from -1 to 1; 0 if one has none. Symmetric. */
    public static double cosine(String left, String right) {
        return of(left).flatMap(a -> of(right).map(b -> cosine(a, b))).orElse(0.0);
    }

    /** The cosine of two vectors of length 1. */
    public static double cosine(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) sum += left[i] * right[i];
        return sum;
    }

    private static Map<String, float[]> read() {
        try {
            Embedding model = IOUtils.readObjectFromURLOrClasspathOrFileSystem(MODEL);
            Map<String, float[]> vectors = HashMap.newHashMap(model.getWordVectors().size());
            model.getWordVectors().forEach((word, vector) -> {
                double length = vector.normF();
                if (length == 0) return;
                float[] unit = new float[vector.getNumElements()];
                for (int i = 0; i < unit.length; i++) unit[i] = (float) (vector.get(i) / length);
                vectors.put(word, unit);
            });
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

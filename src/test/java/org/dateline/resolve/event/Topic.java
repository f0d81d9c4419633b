package org.dateline.resolve.event;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.score.Gold;

/**
 * Articles in which people have marked which words tell of one event.
 *
 * @param weight how much a pair of its accounts counts, 1 for a whole one
 */
record Topic(Path folder, List<Marked> marked, double weight) {
    private static final String STORY = "gold.json";
    private static final String ECB = "ecb.json";
    /** An article of ECB+ is a few sentences on one happening, which is not how news is read at large; so what it teaches counts less. */
    private static final double WEIGHT_OF_ECB = 0.15;

    /**
     * @param begin   in code points of the file; the end is exclusive
     * @param cluster the event that it tells of
     */
    record Marked(String file, int begin, int end, String cluster) {
        boolean overlaps(String otherFile, int otherBegin, int otherEnd) {
            return file.equals(otherFile) && otherBegin < end && begin < otherEnd;
        }
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(STORY)) || Files.exists(folder.resolve(ECB));
    }

    /** @param folder with {@code gold.json}, as the annotated stories have it, or {@code ecb.json} */
    static Topic read(Path folder) throws IOException {
        return Files.exists(folder.resolve(STORY)) ? new Topic(folder, story(Gold.read(folder)), 1) : new Topic(folder, ecb(folder), WEIGHT_OF_ECB);
    }

    Path articles() {
        return folder.resolve("articles");
    }

    private static List<Marked> story(Gold gold) {
        Map<String, String> texts = gold.texts();
        List<Marked> marked = new ArrayList<>();
        for (Gold.Event event : gold.events()) {
            for (Gold.Mention mention : event.mentions()) {
                String text = texts.get(mention.article());
                int begin = text.indexOf(mention.sentence()) + mention.beginInSentence();
                marked.add(new Marked(mention.article(), text.codePointCount(0, begin), text.codePointCount(0, begin + mention.text().length()), event.id()));
            }
        }
        return marked;
    }

    private static List<Marked> ecb(Path folder) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(ECB)))) {
            return reader.readObject().getJsonArray("mentions").getValuesAs(JsonObject.class).stream()
                    .map(it -> new Marked(it.getString("file"), it.getInt("begin"), it.getInt("end"), it.getString("cluster"))).toList();
        }
    }
}

package org.dateline.score;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a careful reader records of a story. Its folder holds the articles and {@code gold.json}. */
public record Gold(Path folder, List<Article> articles, List<Entity> entities, List<Event> events, List<Claim> claims, List<Figure> figures,
            List<String> disagreeing) {

    /** @param boilerplate passages that tell nothing */
    public record Article(String file, List<String> boilerplate) {
    }

    public record Entity(String id, String type, List<String> names, List<Mention> mentions) {
    }

    public record Event(String id, String type, List<String> agents, List<String> patients, String place, Dates time, String factuality, List<Mention> mentions) {
    }

    /** @param source id of an entity, or how the text calls the source */
    public record Claim(String id, Mention cue, String source, String quote, List<String> events) {
    }

    /** @param source as of a claim; null without one */
    public record Figure(String id, Mention mention, String measure, double value, String source, String event) {
    }

    /** @param sentence is found once in the article's file, and the text in it */
    public record Mention(String article, String sentence, String text) {
        /** Where the text begins in its sentence, as words of their own if it can be; -1 if nowhere. */
        public int beginInSentence() {
            Matcher words = Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS).matcher(sentence);
            return words.find() ? words.start() : sentence.indexOf(text);
        }
    }

    public static Gold read(Path folder) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve("gold.json")))) {
            JsonObject story = reader.readObject();
            return new Gold(folder,
                    objects(story, "articles").stream().map(it -> new Article(it.getString("file"), strings(it, "boilerplate"))).toList(),
                    objects(story, "entities").stream().map(it -> new Entity(it.getString("id"), it.getString("type"), strings(it, "names"), mentions(it))).toList(),
                    objects(story, "events").stream().map(Gold::event).toList(),
                    objects(story, "claims").stream().map(it -> new Claim(it.getString("id"), mention(it), it.getString("source"), string(it, "quote"),
                            strings(it, "events"))).toList(),
                    objects(story, "figures").stream().map(it -> new Figure(it.getString("id"), mention(it), it.getString("measure"),
                            it.getJsonNumber("value").doubleValue(), string(it, "source"), string(it, "event"))).toList(),
                    objects(story, "disagreements").stream().flatMap(it -> strings(it, "figures").stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles' texts by file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Article article : articles) {
            try {
                texts.put(article.file(), Files.readString(folder.resolve("articles").resolve(article.file())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Event event(JsonObject it) {
        return new Event(it.getString("id"), it.getString("type"), strings(it, "agents"), strings(it, "patients"), string(it, "place"),
                new Dates(string(it, "start"), string(it, "end")), it.getString("factuality"), mentions(it));
    }

    private static List<Mention> mentions(JsonObject it) {
        return objects(it, "mentions").stream().map(Gold::mention).toList();
    }

    private static Mention mention(JsonObject it) {
        return new Mention(it.getString("article"), it.getString("sentence"), it.getString("text"));
    }

    private static List<JsonObject> objects(JsonObject it, String name) {
        return it.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonObject it, String name) {
        return it.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static String string(JsonObject it, String name) {
        return it.isNull(name) ? null : it.getString(name);
    }
}

package org.dateline.score;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stories that the program is scored on. */
enum Story {
    DISASTER, POLITICS, COURT, NOYON, OSTROVA, PELLIN, QUILLAN, ILMARA, MORVEN, HALVARD;

    private static final Map<Story, StoryScore> SCORES = new ConcurrentHashMap<>();

    private Path folder() {
        return Path.of("src", "test", "resources", "stories", name().toLowerCase(Locale.ROOT));
    }

    Gold gold() {
        return Gold.read(folder());
    }

    /** Of what the program says of the story, which it converts once for all tests of a run. */
    StoryScore score() {
        return SCORES.computeIfAbsent(this, story -> new StoryScore(gold(), Said.of(folder().resolve("articles"))));
    }
}

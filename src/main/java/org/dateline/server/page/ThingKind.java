package org.dateline.server.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that have a page of their own. */
enum ThingKind {
    STORY, EVENT, ENTITY, ARTICLE;

    private static final String DATA = "/data/";

    /** The first step of its pages' paths and of its IRIs after the base. */
    String step() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of what a path below {@code /data/} stands for; empty for what has only a description. */
    static Optional<ThingKind> of(String dataPath) {
        String[] steps = dataPath.split("/");
        return steps.length != 4 ? Optional.empty() : Arrays.stream(values()).filter(kind -> steps[2].equals(kind.step())).findFirst();
    }

    /** The page about what a path of the lookup stands for: its own where it has one, else its description. */
    static String page(String dataPath) {
        return of(dataPath).isPresent() ? dataPath.substring(DATA.length() - 1) : dataPath;
    }
}

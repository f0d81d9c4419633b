package org.dateline.resolve;

import java.util.List;

/**
 * Events and articles that belong together.
 *
 * @param key      hash of its articles
 * @param label    from what most of its articles tell of
 * @param articles IRIs, sorted
 * @param events   keys, sorted
 */
public record Story(String key, String label, List<String> articles, List<String> events) {
    public Story {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }
}

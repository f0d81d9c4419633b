package org.dateline.document.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.document.draft.LineHint;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article's body by text and link density (after Kohlschütter et al., "Boilerplate Detection using Shallow Text
 * Features", 2010): the one whose running text outweighs its links and scraps most, as small as it can be.
 */
final class BodyFinder {
    private static final int RUNNING_WORDS = 10;
    private static final double FEW_LINKS = 1.0 / 3;
    private static final int SCRAP = 3;
    private static final int LINK = 6;
    private static final double SHARE_OF_BEST = 0.5;

    private static final class Weight {
        private int score;
        private int running;
        private int links;
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();

    private BodyFinder() {
    }

    /** @return the body itself where no element stands out */
    static Element find(Element page, List<PageBlock> blocks) {
        BodyFinder finder = new BodyFinder();
        finder.weights.put(page, new Weight());
        blocks.forEach(finder::weigh);
        return finder.smallest(finder.whole(finder.best(page), page));
    }

    private void weigh(PageBlock block) {
        boolean few = block.linkDensity() <= FEW_LINKS;
        boolean running = few && block.words() >= RUNNING_WORDS;
        boolean harmless = few && (endsSentence(block) || block.hint() != LineHint.NONE);
        for (Element at = block.parent(); at != null; at = at.parent()) {
            Weight weight = weights.computeIfAbsent(at, element -> new Weight());
            weight.score += running ? block.words() : harmless ? 0 : few ? -SCRAP : -LINK - block.words();
            if (running) weight.running++;
            if (!few) weight.links++;
        }
    }

    private static boolean endsSentence(PageBlock block) {
        return ".!?”\"".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }

    private Element best(Element page) {
        Element best = page;
        for (Map.Entry<Element, Weight> entry : weights.entrySet()) {
            int difference = entry.getValue().score - weights.get(best).score;
            boolean below = difference == 0 && entry.getKey().parents().contains(best);
            if (page.parents().contains(entry.getKey()) || difference < 0 || difference == 0 && !below) continue;
            best = entry.getKey();
        }
        return best;
    }

    /** Goes up to where the rest of a body that stands in several elements is in. */
    private Element whole(Element best, Element page) {
        Element whole = best;
        for (Element at = best; at != page; ) {
            at = at.parent();
            if (weights.get(at).running > weights.get(whole).running && !isTeasers(weights.get(whole), weights.get(at))) whole = at;
        }
        return whole;
    }

    /** Whether what an element holds beside a part of it is as many links as paragraphs, or nearly so. */
    private static boolean isTeasers(Weight part, Weight whole) {
        return whole.links - part.links >= (whole.running - part.running) / 2.0;
    }

    /** Goes down as long as one child holds most of the text and what stands beside it is teasers: as many links as paragraphs. */
    private Element smallest(Element container) {
        Weight whole = weights.get(container);
        for (Element child : container.children()) {
            Weight part = weights.get(child);
            if (part == null || part.score <= 0) continue;
            boolean all = part.running == whole.running && part.score >= whole.score;
            boolean main = part.score >= SHARE_OF_BEST * whole.score && whole.links > part.links;
            if (all || main && isTeasers(part, whole)) return smallest(child);
        }
        return container;
    }
}

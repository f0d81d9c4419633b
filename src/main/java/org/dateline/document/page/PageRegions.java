package org.dateline.document.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.LeftOut;
import org.dateline.document.draft.SourceOffsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Elements of a page that hold no text of the article: by what they are, by their role, or by the common words in their class or id, as
 * Readability's "unlikely candidates" are. An element with much of the page's running text in it is never one.
 */
final class PageRegions {
    private static final Map<BoilerplateReason, Set<String>> NAMES = Map.of(
            BoilerplateReason.MARKUP, Set.of("script", "style", "noscript", "template", "svg", "math", "canvas"),
            BoilerplateReason.NAVIGATION, Set.of("nav", "footer", "form", "button", "select", "textarea"),
            BoilerplateReason.SHARE_OR_EMBED, Set.of("iframe", "object", "video", "audio"),
            BoilerplateReason.TEASER, Set.of("aside"),
            BoilerplateReason.PROMOTION, Set.of("dialog"));
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "search", "dialog", "contentinfo", "menu", "toolbar");

    private record Named(BoilerplateReason reason, Pattern pattern) {
        static Named of(BoilerplateReason reason, String words) {
            return new Named(reason, Pattern.compile("(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])"));
        }
    }

    private static final List<Named> BY_CLASS = List.of(
            Named.of(BoilerplateReason.SHARE_OR_EMBED, "share|sharing|social|socials|comment|comments|disqus"),
            Named.of(BoilerplateReason.TEASER,
                    "related|recommended|recommendations|recirculation|teaser|teasers|trending|popular|more-stories|read-more|readmore|most-read"
                    + "|most-viewed"),
            Named.of(BoilerplateReason.PROMOTION,
                    "newsletter|subscribe|subscription|paywall|ad|ads|advert|adverts|advertisement|sponsor|sponsored|promo|promotion|cookie|cookies"
                    + "|consent|banner|signup|donate"),
            Named.of(BoilerplateReason.NAVIGATION,
                    "nav|navbar|navigation|menu|breadcrumb|breadcrumbs|sidebar|footer|masthead|toolbar|pagination|pager|skip|skip-link|tags|taglist"
                    + "|topics"));
    private static final String BYLINE = "[rel=author], [itemprop=author], .byline, .author, .authors, address";
    private static final Pattern CREDIT = Pattern.compile("(?i)(?:^|[\\s_-])(?:credits?|copyright|photographer)(?:$|[\\s_-])");
    private static final double MUCH = 0.4;

    private final Map<Element, BoilerplateReason> reasons = new IdentityHashMap<>();
    private final int running;

    private PageRegions(Document page) {
        this.running = running(page);
    }

    static PageRegions of(Document page) {
        PageRegions regions = new PageRegions(page);
        page.body().children().forEach(regions::visit);
        return regions;
    }

    private void visit(Element element) {
        Optional<BoilerplateReason> reason = reason(element);
        if (reason.isPresent()) reasons.put(element, reason.get());
        else element.children().forEach(this::visit);
    }

    private Optional<BoilerplateReason> reason(Element element) {
        Optional<BoilerplateReason> byForm = byForm(element);
        return byForm.filter(reason -> reason == BoilerplateReason.MARKUP || running(element) <= MUCH * running);
    }

    private static Optional<BoilerplateReason> byForm(Element element) {
        Optional<BoilerplateReason> byName = NAMES.entrySet().stream().filter(names -> names.getValue().contains(element.normalName()))
                .map(Map.Entry::getKey).findFirst();
        if (byName.isPresent()) return byName;
        if (isHidden(element)) return Optional.of(BoilerplateReason.MARKUP);
        if (ROLES.contains(element.attr("role")) || element.nameIs("header") && element.selectFirst("h1") == null && !isInArticle(element))
            return Optional.of(BoilerplateReason.NAVIGATION);
        if (element.is(BYLINE)) return Optional.of(BoilerplateReason.BYLINE);
        String names = element.className() + " " + element.id();
        if (CREDIT.matcher(names).find() && element.closest("figure, figcaption") != null) return Optional.of(BoilerplateReason.PHOTO_CREDIT);
        return BY_CLASS.stream().filter(named -> named.pattern().matcher(names).find()).map(Named::reason).findFirst();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isInArticle(Element element) {
        return element.closest("article, main") != null;
    }

    /** Characters of the paragraphs below an element. */
    private static int running(Element element) {
        return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    boolean isLeftOut(Element element) {
        return reasons.containsKey(element);
    }

    /** The regions with something in them, as pieces of the source. */
    List<LeftOut> leftOut(SourceOffsets offsets) {
        List<LeftOut> pieces = new ArrayList<>();
        reasons.forEach((element, reason) -> {
            String text = reason == BoilerplateReason.MARKUP ? element.outerHtml() : element.text();
            if (!text.isBlank() && element.sourceRange().isTracked())
                pieces.add(new LeftOut(offsets.span(element.sourceRange().startPos(), end(element)), text, reason));
        });
        return pieces;
    }

    private static int end(Element element) {
        int end = element.sourceRange().endPos();
        if (element.endSourceRange().isTracked()) return Math.max(end, element.endSourceRange().endPos());
        return element.nodeStream().filter(node -> node != element && node.sourceRange().isTracked())
                .mapToInt(node -> node.sourceRange().endPos()).reduce(end, Math::max);
    }
}

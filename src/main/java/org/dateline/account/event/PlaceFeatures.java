package org.dateline.account.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EventMention;
import org.dateline.mention.MentionForm;
import org.dateline.mention.Role;

/** What speaks for and against an event's having been at one of the article's locations. */
final class PlaceFeatures {
    private static final List<Role> TOLD = List.of(Role.AGENT, Role.PATIENT, Role.PLACE);
    private static final List<Role> OTHERWISE = List.of(Role.AGENT, Role.PATIENT, Role.DESTINATION, Role.ORIGIN);
    private static final int FAR = 1000;
    private static final int LATER = 400;

    private final ArticleScene scene;
    private final Account account;
    private final ArticleEntity location;
    private final String type;
    private final String event;
    private final Map<String, Double> features = new HashMap<>();

    /** The trigger and the mention of the location that stand nearest to each other. */
    private record Nearest(EventMention trigger, EntityMention place) {
        int sentencesBack() {
            return trigger.evidence().sentence() - place.evidence().sentence();
        }

        /** A place named before counts as nearer than one that comes later. */
        int distance() {
            int back = sentencesBack();
            return Math.abs(back) * FAR + (back < 0 ? LATER : 0) + (back == 0 ? Math.abs(trigger.head() - place.head()) : 0);
        }
    }

    private PlaceFeatures(ArticleScene scene, Account account, ArticleEntity location) {
        this.scene = scene;
        this.account = account;
        this.location = location;
        this.type = location.type().name();
        this.event = account.eventType();
    }

    static Map<String, Double> of(ArticleScene scene, Account account, ArticleEntity location) {
        PlaceFeatures place = new PlaceFeatures(scene, account, location);
        place.ofLocation();
        place.ofRoles();
        Nearest nearest = place.nearest();
        if (nearest.sentencesBack() == 0) place.inSentence(nearest);
        else place.elsewhere(nearest);
        place.ofText(nearest);
        place.ofOthers(nearest);
        return place.features;
    }

    private void add(String feature) {
        features.put(feature, 1.0);
    }

    /** Alone, and with the class of location or of event that it goes with. */
    private void add(String feature, String with) {
        add(feature);
        add(feature + " | " + with);
    }

    private void ofLocation() {
        add("is " + type, event);
        add(location.isNamed() ? "named" : "described", type);
        add("mentions " + upTo(location.mentions().size(), 1, 2, 4, 8));
        add("rank " + upTo(scene.locations().indexOf(location), 0, 1, 2, 4), type);
        if (scene.isInHeadline(location)) add("in headline");
        if (scene.isInOpening(location)) add("in opening");
        if (scene.isDateline(location)) add("dateline");
    }

    private void ofRoles() {
        for (Role role : Role.values()) {
            Set<Integer> stated = scene.stated(account, role);
            if (stated.contains(location.index())) add("is its " + role, type);
            else if (TOLD.contains(role) && !stated.isEmpty()) add("has another " + role);
        }
    }

    private Nearest nearest() {
        return account.mentions().stream().flatMap(trigger -> location.mentions().stream().map(place -> new Nearest(trigger, place)))
                .min(Comparator.comparingInt(Nearest::distance)).orElseThrow();
    }

    private void inSentence(Nearest nearest) {
        Sentence sentence = scene.sentence(nearest.trigger().evidence().sentence());
        int head = nearest.trigger().head();
        int place = nearest.place().head();
        String side = place < head ? "before" : "after";
        String voice = voice(sentence, head);
        add("same sentence", event);
        add(side + " " + upTo(Math.abs(place - head), 3, 6, 12, 25));
        add(side + " | " + voice);
        add(relation(sentence, place) + " | " + side);
        add(bare(sentence, place) + " | " + voice + " " + side);
        List<ArticleScene.Named> named = scene.named(sentence.index());
        add(named.stream().map(ArticleScene.Named::location).distinct().count() == 1 ? "only one of the sentence" : "one of several in the sentence");
        int least = named.stream().mapToInt(n -> Math.abs(n.mention().head() - head)).min().orElse(0);
        if (Math.abs(place - head) == least) add("nearest");
    }

    private void elsewhere(Nearest nearest) {
        Sentence sentence = scene.sentence(nearest.trigger().evidence().sentence());
        Sentence other = scene.sentence(nearest.place().evidence().sentence());
        String where = where(nearest.sentencesBack());
        add(where, type);
        add(where + (sentence.paragraph() == other.paragraph() ? " in paragraph" : " in another paragraph"));
        add(where + " as " + bare(other, nearest.place().head()));
        boolean none = scene.named(sentence.index()).isEmpty();
        add(none ? "sentence names none" : "sentence names another");
        if (none) add("sentence names none | " + where);
    }

    private static String where(int back) {
        if (back == 1) return "sentence before";
        if (back == -1) return "sentence after";
        if (back < 0) return "later";
        return back <= 3 ? "just before" : "before";
    }

    /** How the text speaks of it before the event. */
    private void ofText(Nearest nearest) {
        Sentence sentence = scene.sentence(nearest.trigger().evidence().sentence());
        add("form " + nearest.place().form());
        if (nearest.place().form() == MentionForm.PRONOUN) add("pronoun");
        int latest = scene.before(sentence.index(), nearest.trigger().head()).indexOf(location);
        if (latest >= 0) add("latest but " + upTo(latest, 0, 1, 2), type);
        if (scene.opensParagraph(location, sentence)) add("opens paragraph");
    }

    /** What else is told to have been there. */
    private void ofOthers(Nearest nearest) {
        List<Account> there = scene.placedAt(location);
        add("place of " + upTo(there.size(), 0, 1, 3, 6));
        long alike = there.stream().filter(a -> a.eventType().equals(event)).count();
        add("place of its kind " + upTo((int) alike, 0, 1, 2));
        if (alike > 0) add("place of its kind | " + event);
        add("share " + share(there.size(), scene.placed()));
        if (!there.isEmpty() && there.size() == scene.most()) add("place of most", event);
        for (Role role : OTHERWISE) if (scene.isTold(location, role)) add("elsewhere " + role);
        shared(nearest, there.stream().filter(a -> a.index() != account.index()).toList());
    }

    /** Events there of the same people, or told in the same word. */
    private void shared(Nearest nearest, List<Account> there) {
        Set<Integer> actors = scene.actors(account);
        there.stream().filter(a -> !Collections.disjoint(actors, scene.actors(a)))
                .mapToInt(a -> a.mentions().stream().mapToInt(m -> Math.abs(m.evidence().sentence() - nearest.trigger().evidence().sentence())).min().orElseThrow())
                .min().ifPresent(gap -> {
                    add("where they are told of");
                    add("where they are told of at " + upTo(gap, 0, 1, 3));
                });
        Set<String> words = account.mentions().stream().map(EventMention::lemma).collect(Collectors.toSet());
        if (there.stream().filter(a -> a.eventType().equals(event)).anyMatch(a -> a.mentions().stream().anyMatch(m -> words.contains(m.lemma())))) add("place of its word");
    }

    private static String voice(Sentence sentence, int head) {
        if (sentence.token(head).isNoun()) return "noun";
        return sentence.dependents(head).stream().anyMatch(d -> d.relation().equals("aux:pass") || d.relation().equals("nsubj:pass")) ? "passive" : "active";
    }

    private static String bare(Sentence sentence, int token) {
        return sentence.governor(token).map(Dependency::relation).orElse("root");
    }

    /** With the preposition of what hangs loosely: "obl:in". */
    private static String relation(Sentence sentence, int token) {
        String bare = bare(sentence, token);
        if (!bare.equals("obl") && !bare.equals("nmod")) return bare;
        return sentence.dependents(token).stream().filter(d -> d.relation().equals("case")).findFirst()
                .map(d -> bare + ":" + sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT)).orElse(bare);
    }

    /** The least of the bounds that the number does not exceed. */
    private static String upTo(int number, int... bounds) {
        for (int bound : bounds) if (number <= bound) return Integer.toString(bound);
        return "more";
    }

    private static String share(int part, int whole) {
        double share = whole == 0 ? 0 : (double) part / whole;
        if (share == 0) return "none";
        return share <= 0.1 ? "little" : share <= 0.25 ? "some" : share <= 0.5 ? "much" : "most";
    }
}

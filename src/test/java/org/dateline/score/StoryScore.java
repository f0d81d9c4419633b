package org.dateline.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the program says of a story, against what a careful reader records of it. */
final class StoryScore {
    /** How far a value may lie from the gold one, as a share of it: numbers are rounded in the telling. */
    private static final double ROUNDING = 0.011;

    private final Gold gold;
    private final Said said;
    private final Map<String, String> texts;
    private final Map<Metric, Score> scores = new EnumMap<>(Metric.class);

    private record Told(Gold.Event event, Gold.Mention mention) {
    }

    /** @param role agent, patient or place */
    private record Slot(String role, String entity) {
    }

    StoryScore(Gold gold, Said said) {
        this.gold = gold;
        this.said = said;
        this.texts = gold.texts();
        scoreEvents();
        scoreClaims();
        scoreFigures();
    }

    Score of(Metric metric) {
        return scores.get(metric);
    }

    /** Rows of the tables that overlap a passage which tells nothing. */
    List<Map<String, String>> drawnFromBoilerplate() {
        List<Stretch> passages = gold.articles().stream()
                .flatMap(article -> article.boilerplate().stream().map(passage -> stretch(new Gold.Mention(article.file(), passage, passage)))).toList();
        return Stream.of("mentions", "claims", "figures").flatMap(table -> said.table(table).stream())
                .filter(row -> passages.stream().anyMatch(passage -> passage.overlap(Said.stretch(row)) > 0)).toList();
    }

    private void scoreEvents() {
        List<Told> told = gold.events().stream().flatMap(event -> event.mentions().stream().map(mention -> new Told(event, mention))).toList();
        List<Map<String, String>> rows = said.table("mentions");
        Map<Integer, Integer> pairs = Pairing.of(told.stream().map(each -> stretch(each.mention())).toList(), rows.stream().map(Said::stretch).toList());
        scores.put(Metric.EVENT_MENTIONS, new Score(pairs.size(), rows.size(), told.size()));
        scores.put(Metric.TYPE, Score.share(pairs.entrySet().stream().filter(pair -> told.get(pair.getKey()).event().type()
                .equals(Said.lastSegment(rows.get(pair.getValue()).get("type")))).count(), pairs.size()));
        Map<String, Map<String, Integer>> met = new HashMap<>();
        pairs.forEach((ours, theirs) -> met.computeIfAbsent(told.get(ours).event().id(), id -> new LinkedHashMap<>())
                .merge(rows.get(theirs).get("event"), 1, Integer::sum));
        Map<String, String> saidByGold = new HashMap<>();
        met.forEach((event, counts) -> saidByGold.put(event, mostOften(counts)));
        scoreSlots(saidByGold);
        scoreTimes(saidByGold);
    }

    private void scoreSlots(Map<String, String> saidByGold) {
        Map<String, Set<Slot>> slots = saidSlots();
        int hit = 0;
        int saidSlots = 0;
        int goldSlots = 0;
        for (Gold.Event event : gold.events()) {
            Set<Slot> target = goldSlots(event);
            Set<Slot> mine = slots.getOrDefault(saidByGold.get(event.id()), Set.of());
            hit += (int) mine.stream().filter(target::contains).count();
            saidSlots += mine.size();
            goldSlots += target.size();
        }
        scores.put(Metric.WHO_WHOM_WHERE, new Score(hit, saidSlots, goldSlots));
    }

    private void scoreTimes(Map<String, String> saidByGold) {
        Map<String, Map<String, String>> events = new HashMap<>();
        said.table("events").forEach(row -> events.put(row.get("event"), row));
        int hit = 0;
        int dated = 0;
        int right = 0;
        for (Gold.Event event : gold.events()) {
            Map<String, String> row = events.getOrDefault(saidByGold.get(event.id()), Map.of());
            Dates time = new Dates(row.get("start"), row.get("end"));
            if (event.time().told() && time.told()) {
                dated++;
                if (event.time().metBy(time)) hit++;
            }
            if (event.factuality().equalsIgnoreCase(row.get("factuality"))) right++;
        }
        scores.put(Metric.WHEN, new Score(hit, dated, (int) gold.events().stream().filter(event -> event.time().told()).count()));
        scores.put(Metric.FACTUALITY, Score.share(right, saidByGold.size()));
    }

    private void scoreClaims() {
        Map<String, List<String>> names = new HashMap<>();
        gold.entities().forEach(entity -> names.put(entity.id(), entity.names()));
        List<Map<String, String>> rows = said.table("claims");
        Map<Integer, Integer> pairs = Pairing.of(gold.claims().stream().map(claim -> stretch(claim.cue())).toList(), rows.stream().map(Said::stretch).toList());
        int right = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            String source = gold.claims().get(pair.getKey()).source();
            String named = Optional.ofNullable(rows.get(pair.getValue()).get("source")).orElse("");
            if (names.getOrDefault(source, List.of(source)).stream().anyMatch(name -> Names.alike(name, named))) right++;
        }
        scores.put(Metric.CLAIMS_WITH_SOURCE, new Score(right, rows.size(), gold.claims().size()));
    }

    private void scoreFigures() {
        List<Map<String, String>> rows = said.table("figures");
        Map<Integer, Integer> pairs = Pairing.of(gold.figures().stream().map(figure -> stretch(figure.mention())).toList(),
                rows.stream().map(Said::stretch).toList());
        int right = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            Gold.Figure figure = gold.figures().get(pair.getKey());
            Map<String, String> row = rows.get(pair.getValue());
            double apart = Math.abs(Double.parseDouble(row.get("value")) - figure.value());
            if (apart <= ROUNDING * Math.abs(figure.value()) && figure.measure().equals(row.get("measure"))) right++;
        }
        scores.put(Metric.FIGURES, new Score(right, rows.size(), gold.figures().size()));
    }

    private Map<String, Set<Slot>> saidSlots() {
        Identities identities = new Identities(gold.entities(), said.table("entities"));
        Map<String, Set<Slot>> slots = new HashMap<>();
        said.table("participants").stream().filter(row -> Set.of("agent", "patient").contains(row.get("role"))).forEach(row ->
                slots.computeIfAbsent(row.get("event"), event -> new HashSet<>()).add(new Slot(row.get("role"), identities.of(row.get("entity")))));
        said.table("events").stream().filter(row -> row.containsKey("place")).forEach(row ->
                slots.computeIfAbsent(row.get("event"), event -> new HashSet<>()).add(new Slot("place", identities.of(row.get("place")))));
        return slots;
    }

    private static Set<Slot> goldSlots(Gold.Event event) {
        List<Slot> slots = new ArrayList<>();
        event.agents().forEach(agent -> slots.add(new Slot("agent", agent)));
        event.patients().forEach(patient -> slots.add(new Slot("patient", patient)));
        if (event.place() != null) slots.add(new Slot("place", event.place()));
        return Set.copyOf(slots);
    }

    private Stretch stretch(Gold.Mention mention) {
        String text = texts.get(mention.article());
        int begin = text.indexOf(mention.sentence()) + mention.beginInSentence();
        return new Stretch(mention.article(), text.codePointCount(0, begin), text.codePointCount(0, begin + mention.text().length()));
    }

    /** The first of those counted most often. */
    private static String mostOften(Map<String, Integer> counts) {
        return counts.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one).orElseThrow().getKey();
    }
}

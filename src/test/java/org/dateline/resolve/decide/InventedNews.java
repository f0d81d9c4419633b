package org.dateline.resolve.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.account.Measure;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Fingerprint;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.event.EventTypes;
import org.dateline.text.ContentHash;

/** Digests of articles on invented stories, the same for the same seed. */
public final class InventedNews {
    private static final String[] ONSETS = {"B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Dr", "Kl", "St", "Tr", "Sh"};
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ar", "el", "in", "or", "un"};
    private static final String[][] KINDS = {{"Attack", "attack", "assault"}, {"AirStrike", "bomb", "strike"}, {"Meeting", "meet", "talk"}, {"Agreement", "sign", "agree"},
        {"Arrest", "arrest", "detain"}, {"Casualty", "kill", "die"}, {"Gathering", "protest", "march"}, {"Disaster", "flood", "quake"}};
    private static final Map<String, String> SUPERCLASS = Map.of("Attack", "Conflict", "AirStrike", "Attack", "Conflict", "Event", "Meeting", "Politics", "Agreement", "Politics",
            "Arrest", "Law", "Casualty", "HumanImpact", "Gathering", "Society", "Disaster", "HumanImpact");
    public static final EventTypes TYPES = new EventTypes(SUPERCLASS);

    private final Random random;

    public InventedNews(long seed) {
        this.random = new Random(seed);
    }

    private record Happening(String type, String[] lemmas, int agent, int patient, int place, LocalDate day, int count) {
    }

    /** Articles that by turns tell of the stories, each with its own people, places and happenings. */
    public List<ArticleDigest> articles(int stories, int perStory, int accounts, int references) {
        List<ArticleDigest> articles = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < references; i++) names.add(name() + (i % 2 == 0 ? " " + name() : ""));
            List<Happening> happenings = new ArrayList<>();
            LocalDate start = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
            for (int i = 0; i < accounts; i++) happenings.add(happening(references, start));
            for (int i = 0; i < perStory; i++) articles.add(article(story + "-" + i, start, names, happenings));
        }
        return articles;
    }

    private Happening happening(int references, LocalDate start) {
        String[] kind = KINDS[random.nextInt(KINDS.length)];
        return new Happening(kind[0], new String[] {kind[1], kind[2]}, random.nextInt(references / 2) * 2, random.nextInt(references / 2) * 2,
                random.nextInt(references / 2) * 2 + 1, start.plusDays(random.nextInt(10)), 10 + random.nextInt(500));
    }

    private ArticleDigest article(String name, LocalDate published, List<String> names, List<Happening> happenings) {
        String iri = "https://news.example/article/" + ContentHash.of(name).hex();
        List<ReferenceDigest> references = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            EntityType type = i % 2 == 0 ? EntityType.PERSON : EntityType.PLACE;
            String called = type == EntityType.PERSON && random.nextInt(4) == 0 ? names.get(i).substring(names.get(i).indexOf(' ') + 1) : names.get(i);
            references.add(new ReferenceDigest(iri + "/reference/" + i, iri, type, List.of(called), true, Optional.empty()));
        }
        List<AccountDigest> accounts = new ArrayList<>();
        List<FigureDigest> figures = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            accounts.add(account(iri, i, happenings.get(i)));
            if (happenings.get(i).type.equals("Casualty")) figures.add(figure(iri, i, happenings.get(i)));
        }
        return new ArticleDigest(iri, Optional.of(published.plusDays(random.nextInt(3))), Optional.empty(), Set.of(), Fingerprint.NONE, references, accounts, figures);
    }

    private AccountDigest account(String article, int index, Happening happening) {
        Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
        if (random.nextInt(3) > 0) entities.put(Role.AGENT, Set.of(article + "/reference/" + happening.agent));
        if (random.nextInt(3) > 0) entities.put(Role.PATIENT, Set.of(article + "/reference/" + happening.patient));
        if (random.nextInt(3) > 0) entities.put(Role.PLACE, Set.of(article + "/reference/" + happening.place));
        Optional<When> when = random.nextBoolean() ? Optional.of(When.at(PartialDate.of(happening.day))) : Optional.empty();
        String lemma = happening.lemmas[random.nextInt(2)];
        return new AccountDigest(article + "/account/" + index, article, happening.type, lemma + " " + index, List.of(lemma), entities, when, Factuality.HAPPENED);
    }

    private FigureDigest figure(String article, int index, Happening happening) {
        return new FigureDigest(article + "/figure/" + index, article, Measure.KILLED, happening.count + random.nextInt(2), OptionalDouble.empty(), Qualifier.EXACTLY, "people",
                Optional.empty(), Optional.of(article + "/account/" + index), Optional.empty());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String onset = ONSETS[random.nextInt(ONSETS.length)];
            name.append(i == 0 ? onset : onset.toLowerCase(Locale.ROOT)).append(NUCLEI[random.nextInt(NUCLEI.length)]);
        }
        return name.toString();
    }
}

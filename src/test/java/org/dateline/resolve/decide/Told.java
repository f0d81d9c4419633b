package org.dateline.resolve.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.dateline.resolve.ContentWords;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Fingerprint;
import org.dateline.resolve.Passage;
import org.dateline.resolve.ReferenceDigest;

/** One article's digest, put together step by step for a test. */
final class Told {
    /** Code points from one account to the next. */
    private static final int PARAGRAPH = 1000;

    private final String iri;
    private Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 5, 4));
    private Fingerprint fingerprint = Fingerprint.NONE;
    private final Map<String, String> references = new HashMap<>();
    private final List<ReferenceDigest> referenceDigests = new ArrayList<>();
    private final List<AccountDigest> accounts = new ArrayList<>();
    private final List<FigureDigest> figures = new ArrayList<>();

    private Told(String name) {
        this.iri = "https://news.example/article/" + name;
    }

    static Told article(String name) {
        return new Told(name);
    }

    Told published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    Told text(String text) {
        fingerprint = Fingerprint.of(text);
        return this;
    }

    /** A named reference; the last name is the one to use for it in accounts. */
    Told names(EntityType type, String... names) {
        return reference(type, true, Optional.empty(), names);
    }

    Told known(EntityType type, String authority, String... names) {
        return reference(type, true, Optional.of(authority), names);
    }

    Told describes(EntityType type, String... descriptions) {
        return reference(type, false, Optional.empty(), descriptions);
    }

    private Told reference(EntityType type, boolean named, Optional<String> authority, String... names) {
        String reference = iri + "/reference/" + referenceDigests.size();
        referenceDigests.add(new ReferenceDigest(reference, iri, type, List.of(names), named, authority));
        for (String name : names) references.put(name, reference);
        return this;
    }

    /** @param slots role and name by turns, "when" and a day among them */
    Told tells(String type, String lemma, Object... slots) {
        return tells(Factuality.HAPPENED, type, lemma, slots);
    }

    Told tells(Factuality factuality, String type, String lemma, Object... slots) {
        Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
        Optional<When> when = Optional.empty();
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] instanceof Role role) entities.put(role, Set.of(Objects.requireNonNull(references.get((String) slots[i + 1]), (String) slots[i + 1])));
            else when = Optional.of(When.at(PartialDate.parse((String) slots[i + 1])));
        }
        accounts.add(new AccountDigest(account(accounts.size()), iri, type, lemma, List.of(lemma), entities, when, factuality, Map.of(),
                Passage.at(PARAGRAPH * (accounts.size() + 1))));
        return this;
    }

    /** Who takes part in the last account, or where it is, by what is told around it. */
    Told infers(Role role, String called) {
        AccountDigest told = accounts.removeLast();
        accounts.add(new AccountDigest(told.iri(), told.article(), told.eventType(), told.label(), told.lemmas(), told.entities(), told.when(), told.factuality(),
                Map.of(role, Set.of(references.get(called))), told.passage()));
        return this;
    }

    /** A figure on the last account. */
    Told counts(Measure measure, double value, Qualifier qualifier, String unit, String... asOf) {
        Optional<PartialDate> day = asOf.length == 0 ? Optional.empty() : Optional.of(PartialDate.parse(asOf[0]));
        figures.add(new FigureDigest(figure(figures.size()), iri, measure, value, OptionalDouble.empty(), qualifier, unit, day,
                Optional.of(account(accounts.size() - 1)), Optional.empty()));
        return this;
    }

    /** A figure on no account, in a sentence of such words. */
    Told countsIn(String sentence, Measure measure, double value) {
        figures.add(new FigureDigest(figure(figures.size()), iri, measure, value, OptionalDouble.empty(), Qualifier.EXACTLY, "people", Optional.empty(),
                Optional.empty(), Optional.empty(), Set.of(), ContentWords.of(sentence)));
        return this;
    }

    /** A figure on the last account that is a part of the figure before it. */
    Told countsPart(Measure measure, double value, Qualifier qualifier, String unit) {
        figures.add(new FigureDigest(figure(figures.size()), iri, measure, value, OptionalDouble.empty(), qualifier, unit, Optional.empty(),
                Optional.of(account(accounts.size() - 1)), Optional.of(figure(figures.size() - 1))));
        return this;
    }

    String account(int index) {
        return iri + "/account/" + index;
    }

    String figure(int index) {
        return iri + "/figure/" + index;
    }

    String reference(String name) {
        return references.get(name);
    }

    ArticleDigest digest() {
        return new ArticleDigest(iri, published, Optional.empty(), Set.of(), fingerprint, referenceDigests, accounts, figures);
    }
}

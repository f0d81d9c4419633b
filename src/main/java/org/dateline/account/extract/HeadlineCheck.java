package org.dateline.account.extract;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.account.Factuality;
import org.dateline.account.Figure;
import org.dateline.account.HeadlineContradiction;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.BlockKind;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.Role;
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.quantity.Units;
import org.dateline.mention.quantity.ValueRange;

/**
 * Finds headlines that are stale or say otherwise than their article. A headline is written last and read first: where any of the body bears it out,
 * it stands.
 */
record HeadlineCheck(AnnotatedArticle article, List<Account> accounts, List<Figure> figures) {

    List<HeadlineContradiction> find() {
        return accounts.stream().filter(account -> account.mentions().stream().allMatch(mention -> isInHeadline(mention.evidence())))
                .flatMap(headline -> otherCount(headline).or(() -> otherReality(headline)).map(body -> new HeadlineContradiction(headline.index(), body.index())).stream())
                .toList();
    }

    private boolean isInHeadline(Evidence evidence) {
        return article.sentences().get(evidence.sentence()).block() == BlockKind.HEADLINE;
    }

    /** The body counts those whom it befell, and never as many as the headline, nor together. */
    private Optional<Account> otherCount(Account headline) {
        return figures.stream().filter(figure -> figure.account().equals(Optional.of(headline.index())) && isInHeadline(figure.quantity().evidence()))
                .filter(figure -> figure.measure().countsPeople() && figure.partOf().isEmpty()).flatMap(figure -> otherCount(headline, figure).stream()).findFirst();
    }

    private Optional<Account> otherCount(Account headline, Figure figure) {
        ValueRange range = ValueRange.of(figure.quantity());
        List<Figure> counts = figures.stream().filter(other -> isOfOneKind(figure, other) && !isInHeadline(other.quantity().evidence()))
                .filter(other -> other.account().filter(account -> areOfOneTime(headline, accounts.get(account))).isPresent()).toList();
        double together = counts.stream().map(Figure::quantity).mapToDouble(Quantity::value).distinct().sum();
        boolean borneOut = range.low() <= together && together <= range.high() || counts.stream().anyMatch(other -> !range.excludes(ValueRange.of(other.quantity())));
        return borneOut ? Optional.empty() : counts.stream().map(other -> accounts.get(other.account().orElseThrow())).filter(body -> body.index() != headline.index()).findFirst();
    }

    private static boolean isOfOneKind(Figure figure, Figure other) {
        return other.measure() == figure.measure() && other.partOf().isEmpty()
                && Units.of(other.quantity().unit()).base().equals(Units.of(figure.quantity().unit()).base());
    }

    private static boolean areOfOneTime(Account one, Account other) {
        return one.timing().isEmpty() || other.timing().isEmpty() || !one.timing().get().when().isApartFrom(other.timing().get().when());
    }

    /** The headline says that it happened, and the body only that it did not; or the other way round. */
    private Optional<Account> otherReality(Account headline) {
        List<Account> same = accounts.stream().filter(other -> other.index() != headline.index() && mayBeOne(headline, other)).toList();
        boolean borneOut = same.stream().anyMatch(other -> !contradict(headline.factuality(), other.factuality()));
        return borneOut ? Optional.empty() : same.stream().findFirst();
    }

    private static boolean contradict(Factuality one, Factuality other) {
        return one.isReal() && other == Factuality.DENIED || one == Factuality.DENIED && other.isReal();
    }

    private static boolean mayBeOne(Account one, Account other) {
        return one.eventType().equals(other.eventType()) && !Collections.disjoint(lemmas(one), lemmas(other)) && areOfOneTime(one, other)
                && sharesOrLacks(one, other, Role.AGENT) && sharesOrLacks(one, other, Role.PATIENT) && sharesOrLacks(one, other, Role.PLACE);
    }

    private static Set<String> lemmas(Account account) {
        return account.mentions().stream().map(EventMention::lemma).collect(Collectors.toSet());
    }

    private static boolean sharesOrLacks(Account one, Account other, Role role) {
        List<Integer> left = one.entities(role);
        List<Integer> right = other.entities(role);
        return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
    }
}

package org.dateline.account.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Account;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.dateline.document.PublicationDate;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.When;

/**
 * How an article's sentences tell on from one another: the main line, which is what the news is, the background, and what is told together.
 */
final class Narrative {
    /** Days before publication that the news of an article reaches back to. */
    static final int NEWS = 31;
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll");

    private final AnnotatedArticle article;
    private final Lexicon lexicon;
    private final MainLine mainLine;
    private final Map<Integer, List<TimeMention>> times;
    private final Map<List<Integer>, Integer> byHead = new HashMap<>();

    Narrative(AnnotatedArticle article, Lexicon lexicon, Map<Integer, List<TimeMention>> times, List<Account> accounts) {
        this.article = article;
        this.lexicon = lexicon;
        this.mainLine = new MainLine(lexicon, this::isWithinBackground);
        this.times = times;
        for (Account account : accounts) {
            for (EventMention mention : account.mentions()) byHead.putIfAbsent(List.of(mention.evidence().sentence(), mention.head()), account.index());
        }
    }

    Sentence sentence(EventMention mention) {
        return article.sentences().get(mention.evidence().sentence());
    }

    boolean is(Account account, EventTrait trait) {
        return lexicon.has(account.eventType(), trait);
    }

    Optional<LocalDate> published() {
        return article.article().metadata().published().map(PublicationDate::day);
    }

    /** Index of the account that has a trigger with this head. */
    Optional<Integer> accountAt(Sentence sentence, int head) {
        return Optional.ofNullable(byHead.get(List.of(sentence.index(), head)));
    }

    boolean isNews(When when) {
        return published().filter(p -> when.start().map(PartialDate::firstDay).filter(s -> !s.isBefore(p.minusDays(NEWS)) && !s.isAfter(p)).isPresent()).isPresent();
    }

    /** Whether the clause of a word, or one that it hangs in, speaks of a time before that of the news. */
    private boolean isBackground(Sentence sentence, int word) {
        Set<Integer> clauses = new HashSet<>();
        for (TimeMention time : times.getOrDefault(sentence.index(), List.of())) {
            boolean old = time.when().map(w -> !isNews(w) && !isAhead(w)).orElseGet(() -> isLongAgo(sentence, time));
            if (old) clauses.add(Clauses.datedBy(sentence, time.head()));
        }
        int at = word;
        for (int step = 0; step < sentence.tokens().size() && !clauses.contains(at); step++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty()) return false;
            at = up.get().governor();
        }
        return clauses.contains(at);
    }

    private static int root(Sentence sentence) {
        return sentence.tokens().stream().mapToInt(Token::index).filter(i -> sentence.governor(i).isEmpty() && !sentence.dependents(i).isEmpty()).findFirst().orElse(0);
    }

    private boolean isAhead(When when) {
        return published().filter(p -> when.start().or(when::end).map(PartialDate::firstDay).filter(p::isBefore).isPresent()).isPresent();
    }

    private static boolean isLongAgo(Sentence sentence, TimeMention time) {
        return sentence.tokens().stream().filter(t -> time.evidence().span().contains(t.span())).anyMatch(t -> Set.of("year", "decade", "century").contains(t.lemma()));
    }

    boolean tellsOfNews(Sentence sentence) {
        return times.getOrDefault(sentence.index(), List.of()).stream().anyMatch(t -> t.when().filter(this::isNews).isPresent());
    }

    /** Whether the word's clause has left the time of the news, or a sentence before in the same paragraph has and none since has come back to it. */
    private boolean isWithinBackground(Sentence sentence, int word) {
        if (isBackground(sentence, word)) return true;
        int before = sentence.index() - 1;
        if (tellsOfNews(sentence) || before < 0 || article.sentences().get(before).paragraph() != sentence.paragraph()) return false;
        return isWithinBackground(article.sentences().get(before), root(article.sentences().get(before)));
    }

    /** Whether a trigger is told as part of the main line. */
    boolean isMainLine(Sentence sentence, int head) {
        return mainLine.holds(sentence, head, false);
    }

    /** As {@link #isMainLine(Sentence, int)}; what befalls people and things is told of them in relative clauses too. */
    boolean isMainLine(Account account, EventMention mention) {
        return mainLine.holds(sentence(mention), mention.head(), is(account, EventTrait.BEFALLS));
    }

    /** The headline, what stands beside it, and the first paragraphs. */
    boolean isLead(Sentence sentence) {
        return sentence.block() != BlockKind.PARAGRAPH && sentence.block() != BlockKind.CAPTION || sentence.paragraph() <= firstParagraph() + 1;
    }

    private int firstParagraph() {
        return article.sentences().stream().filter(s -> s.block() == BlockKind.PARAGRAPH).mapToInt(Sentence::paragraph).findFirst().orElse(0);
    }

    boolean isAtUnknownTime(Sentence sentence, int head) {
        return TimingRule.isAtUnknownTime(sentence, head, times.getOrDefault(sentence.index(), List.of()));
    }

    boolean isFuture(Sentence sentence, int head) {
        return sentence.dependents(head).stream().map(d -> sentence.token(d.dependent())).anyMatch(t -> t.pos().equals("MD") && FUTURE.contains(t.word().toLowerCase(Locale.ROOT)));
    }

    /** Triggers that the given one is told together with: what it hangs on, and what acts on it or surrounds it. */
    List<Integer> toldWith(Sentence sentence, int head, int self) {
        List<Integer> accounts = new ArrayList<>();
        for (Dependency d : sentence.arguments(head)) {
            if (TOGETHER.contains(d.relation())) accountAt(sentence, d.dependent()).ifPresent(accounts::add);
        }
        sentence.governor(head).ifPresent(up -> {
            boolean relative = up.relation().startsWith("acl") && sentence.token(up.governor()).isNoun();
            if (relative || isAlongside(sentence, up) || Clauses.shares(sentence, up) && !Reference.isToKnownEvent(sentence, head)) accountAt(sentence, up.governor()).ifPresent(accounts::add);
        });
        // the noun that a relative clause tells of: "an avalanche that killed 18"
        for (Dependency d : sentence.dependents(head)) if (d.relation().startsWith("acl")) accountAt(sentence, d.dependent()).ifPresent(accounts::add);
        accounts.removeIf(a -> a == self);
        return accounts;
    }

    /** "Shot nine as the crowd fled", "wounding four before fleeing": one thing and the next. */
    private static boolean isAlongside(Sentence sentence, Dependency up) {
        if (!up.relation().startsWith("advcl") || !sentence.token(up.governor()).isVerb() || MainLine.isEarlier(sentence, up.dependent())) return false;
        boolean participle = sentence.token(up.dependent()).pos().equals("VBG");
        return sentence.dependents(up.dependent()).stream().map(d -> sentence.token(d.dependent()).lemma())
                .anyMatch(word -> ALONGSIDE.contains(word) || participle && word.equals("before"));
    }

    private static final Set<String> ALONGSIDE = Set.of("as", "while", "when");
    private static final Set<String> TOGETHER = Set.of("nsubj", "nsubj:pass", "obl:in", "obl:by", "obl:during", "obl:agent", "nmod:in", "nmod:by", "nmod:during");
}

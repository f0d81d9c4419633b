package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.account.factuality.CueFinder;
import org.dateline.account.factuality.FactualityRules;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.quote.Quotation;
import org.dateline.text.Span;

/**
 * A sentence with all that the rules ask of it.
 *
 * @param quotations those that overlap the sentence
 * @param headsPhrase whether a token is the verb of a phrase that tells of an event, in which it says nothing by itself ("claimed 40 lives")
 * @param tellsEvent whether a token is a trigger of one of the article's accounts, or could be one by the lexicon
 */
record SentenceReading(Sentence sentence, EntityIndex entities, CueFinder cues, FactualityRules factuality, List<Quotation> quotations,
                       IntPredicate tellsEvent, IntPredicate headsPhrase) {

    /** What hangs on a noun without being part of its phrase. */
    private static final Set<String> LEFT_OUT = Set.of("acl:relcl", "appos", "parataxis", "punct", "advcl", "ccomp", "case", "obl");

    Token token(int index) {
        return sentence.token(index);
    }

    List<Dependency> dependents(int token) {
        return sentence.dependents(token);
    }

    /** The dependents with one of these relations. */
    List<Integer> dependents(int token, String... relations) {
        List<String> wanted = List.of(relations);
        return dependents(token).stream().filter(d -> wanted.contains(d.relation())).map(Dependency::dependent).toList();
    }

    /** The preposition of a noun, or empty. */
    Optional<String> preposition(int noun) {
        return dependents(noun, "case").stream().filter(t -> t < noun).map(t -> token(t).lemma()).findFirst();
    }

    boolean has(int token, Cue cue) {
        return cues.has(sentence, token, cue);
    }

    boolean reports(int token) {
        return has(token, Cue.REPORTS) || has(token, Cue.REPORTS_DENIAL) || has(token, Cue.REPORTS_APPEAL) || has(token, Cue.BELIEVES);
    }

    /** Whether what the word says was or is being done: nobody speaks in "declined to say" or "may announce". */
    boolean isFact(int token) {
        return factuality.of(sentence, token).isReal();
    }

    SortedSet<Integer> subtree(int token) {
        return new TreeSet<>(sentence.subtree(token));
    }

    SortedSet<Integer> tokensIn(Span span) {
        SortedSet<Integer> tokens = new TreeSet<>();
        IntStream.range(0, sentence.tokens().size()).filter(i -> span.contains(token(i).span())).forEach(tokens::add);
        return tokens;
    }

    Optional<Quotation> quotationOf(int token) {
        return quotations.stream().filter(q -> q.words().contains(token(token).span())).findFirst();
    }

    /** The entity that a noun phrase with this head speaks of; the head may be the title before a name or the name after it. */
    Optional<ArticleEntity> entity(int head) {
        Optional<ArticleEntity> own = entities.at(sentence.index(), head);
        if (own.isPresent()) return own.filter(ArticleEntity::isNamed).or(() -> nameBeside(head, own.get().type())).or(() -> own);
        for (List<String> relations : List.of(List.of("appos", "flat", "dep"), List.of("nmod"), List.of("compound"))) {
            for (Dependency d : dependents(head).reversed()) {
                if (!relations.contains(d.relation()) || d.relation().equals("nmod") && !isPartitive(head, d.dependent())) continue;
                Optional<ArticleEntity> part = entities.at(sentence.index(), d.dependent());
                if (part.isPresent()) return part;
            }
        }
        return sentence.governor(head).filter(d -> List.of("compound", "flat").contains(d.relation()))
                .flatMap(d -> entities.at(sentence.index(), d.governor()));
    }

    /** "the port's operator, <u>Harsund Havn</u>, said": the name that an apposition gives to one who is only described. */
    private Optional<ArticleEntity> nameBeside(int head, EntityType type) {
        Optional<ArticleEntity> own = dependents(head, "appos").stream().map(t -> entities.at(sentence.index(), t)).flatMap(Optional::stream)
                .filter(ArticleEntity::isNamed).filter(e -> e.type() == type || !e.type().isLocation() && !type.isLocation()).findFirst();
        // "the president of the league, Anna Dahl": the parser gives the name to the league
        return own.or(() -> type != EntityType.PERSON ? Optional.empty() : dependents(head, "nmod").stream()
                .filter(t -> entities.at(sentence.index(), t).filter(e -> e.type() == EntityType.PERSON).isEmpty())
                .flatMap(t -> dependents(t, "appos").stream()).map(t -> entities.at(sentence.index(), t)).flatMap(Optional::stream)
                .filter(ArticleEntity::isNamed).filter(e -> e.type() == EntityType.PERSON).findFirst());
    }

    /** The nouns that "and" joins to this one. */
    List<Integer> joined(int noun) {
        return dependents(noun, "conj").stream().filter(t -> t > noun && token(t).isNoun())
                .filter(t -> dependents(t, "cc").stream().noneMatch(c -> token(c).lemma().equals("or"))).toList();
    }

    /** The noun phrase with this head as it stands, up to the first clause, aside or comma. */
    Span nounPhrase(int head) {
        SortedSet<Integer> words = subtree(head);
        for (Dependency d : dependents(head)) {
            if (LEFT_OUT.contains(d.relation()) || d.relation().equals("dep") && d.dependent() > head) words.removeAll(subtree(d.dependent()));
        }
        int first = head;
        while (words.contains(first - 1) && !isPunctuation(first - 1)) first--;
        int last = head;
        while (words.contains(last + 1) && !isPunctuation(last + 1)) last++;
        return sentence.cover(first, last);
    }

    private boolean isPunctuation(int token) {
        return !Character.isLetterOrDigit(token(token).word().charAt(0)) && !token(token).pos().equals("POS");
    }

    /** "one of the officials", "dozens of residents". */
    private boolean isPartitive(int head, int inner) {
        Token token = token(head);
        boolean vague = !token.isNoun() || token.pos().equals("NNS") && token(inner).pos().equals("NNS");
        return vague && preposition(inner).filter("of"::equals).isPresent();
    }

    Optional<ArticleEntity> organisation(int head) {
        return entities.at(sentence.index(), head).filter(e -> e.type() == EntityType.ORGANISATION);
    }

    boolean endsWithColon() {
        for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
            String word = token(i).word();
            if (word.equals(":")) return true;
            if (Character.isLetterOrDigit(word.charAt(0))) return false;
        }
        return false;
    }
}

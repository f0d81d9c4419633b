package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.lexicon.Cue;

/** Finds the outlet that a statement was made to or on: "told the Echo", "in an interview with the Echo", "in a post on the Echo". */
final class RelayFinder {
    private static final Set<String> OUTLET_PREPOSITIONS = Set.of("on", "via", "through", "to", "with");

    private final SentenceReading reading;

    RelayFinder(SentenceReading reading) {
        this.reading = reading;
    }

    Optional<Integer> relay(int verb) {
        return hearer(verb).or(() -> outlet(verb)).or(() -> occasion(verb)).or(() -> whileSpeaking(verb)).map(ArticleEntity::index);
    }

    /** "The <u>Echo</u> quoted the mayor as saying …": who quotes, of the verb of saying below. */
    Optional<Integer> quoting(int saying) {
        return reading.sentence().governor(saying).flatMap(d -> first(reading.dependents(d.governor(), "nsubj"))).map(ArticleEntity::index);
    }

    /** "told the Echo", but not "accused the ministry of fraud". */
    private Optional<ArticleEntity> hearer(int verb) {
        return isHeldAgainst(verb) ? Optional.empty() : first(reading.dependents(verb, "obj", "iobj"));
    }

    /** The parser hangs "of fraud" or "of hiding its losses" on the verb or on its object. */
    private boolean isHeldAgainst(int verb) {
        boolean accuses = reading.has(verb, Cue.MAKES_POSSIBLE);
        Stream<Integer> deeds = reading.dependents(verb, "obj").stream()
                .flatMap(object -> (accuses ? reading.dependents(object, "acl", "nmod") : reading.dependents(object, "acl")).stream());
        return Stream.concat(reading.dependents(verb, "obl", "advcl").stream(), deeds).anyMatch(t -> reading.preposition(t).filter("of"::equals).isPresent());
    }

    private Optional<ArticleEntity> outlet(int word) {
        return first(reading.dependents(word, "obl", "nmod").stream()
                .filter(t -> reading.preposition(t).filter(OUTLET_PREPOSITIONS::contains).isPresent()).toList());
    }

    /** The noun of an occasion leads to the outlet: an interview, a post, a statement. */
    private Optional<ArticleEntity> occasion(int verb) {
        return reading.dependents(verb, "obl", "obj").stream().filter(noun -> reading.entities().at(reading.sentence().index(), noun).isEmpty())
                .map(this::outlet).flatMap(Optional::stream).findFirst();
    }

    private Optional<ArticleEntity> whileSpeaking(int verb) {
        return reading.dependents(verb, "advcl").stream().filter(v -> reading.token(v).pos().equals("VBG"))
                .map(this::outlet).flatMap(Optional::stream).findFirst();
    }

    private Optional<ArticleEntity> first(List<Integer> heads) {
        return heads.stream().filter(head -> !reading.has(head, Cue.FORUM)).map(reading::organisation).flatMap(Optional::stream).findFirst();
    }
}

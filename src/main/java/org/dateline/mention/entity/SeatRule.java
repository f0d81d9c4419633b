package org.dateline.mention.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;

/** A seat of government stands for its government where it acts: "Lisbon urged restraint", "talks with Lisbon"; elsewhere it is the place. */
final class SeatRule {
    private final Lexicon lexicon;
    private final Authority authority;

    SeatRule(Lexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    Candidate apply(Candidate name) {
        Optional<AuthorityEntry> government = authority.ofSeat(name.name());
        if (government.isEmpty()) return name;
        boolean place = authority.named(name.name()).stream().anyMatch(e -> e.type() == EntityType.PLACE);
        if (place && !acts(name.sentence(), name.mention().head())) return name;
        return new Candidate(name.sentence(), name.mention(), name.name(), Optional.of(government.get().type()), true, government, name.kinds());
    }

    private boolean acts(Sentence sentence, int head) {
        Optional<Dependency> up = sentence.governor(head);
        if (up.isEmpty()) return false;
        String relation = up.get().relation();
        if (relation.equals("conj")) return acts(sentence, up.get().governor());
        if (relation.startsWith("obl") && NounPhrases.hasCase(sentence, head, "by")) return isPassive(sentence, up.get().governor());
        if (relation.startsWith("nmod") && EntityWords.PARTIES.stream().anyMatch(word -> NounPhrases.hasCase(sentence, head, word))) return true;
        String verb = sentence.token(up.get().governor()).lemma();
        boolean speaks = lexicon.entry(verb, PartOfSpeech.VERB).filter(e -> e.cues().stream().anyMatch(Quotes.SPEECH::contains)).isPresent();
        return relation.equals("nsubj") && (speaks || hasObject(sentence, up.get().governor()));
    }

    private static boolean hasObject(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb() && sentence.dependents(verb).stream().anyMatch(d -> Set.of("obj", "xcomp", "ccomp").contains(d.relation())
                || d.relation().startsWith("obl") && EntityWords.OBJECT_CASES.stream().anyMatch(word -> NounPhrases.hasCase(sentence, d.dependent(), word)));
    }

    /** "promised by Lisbon". */
    private static boolean isPassive(Sentence sentence, int verb) {
        return sentence.token(verb).pos().equals("VBN");
    }
}

package org.dateline.account.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.Measure;
import org.dateline.mention.EventMention;

/** The words of one article that tell of events, by where they stand. */
final class Triggers {
    /** A mention of an account. */
    record Trigger(int account, EventMention mention) {
        Optional<Measure> measure() {
            return mention.sense().measure().map(Measure::of);
        }
    }

    private final Map<Integer, Map<Integer, Trigger>> bySentence = new HashMap<>();

    Triggers(List<Account> accounts) {
        for (Account account : accounts) {
            for (EventMention mention : account.mentions()) {
                bySentence.computeIfAbsent(mention.evidence().sentence(), s -> new HashMap<>()).putIfAbsent(mention.head(),
                        new Trigger(account.index(), mention));
            }
        }
    }

    Optional<Trigger> at(int sentence, int token) {
        return Optional.ofNullable(bySentence.getOrDefault(sentence, Map.of()).get(token));
    }

    /** The sentence's triggers that say what a number with them counts, in the order of the words. */
    List<Trigger> measuring(int sentence) {
        List<Trigger> measuring = new ArrayList<>(bySentence.getOrDefault(sentence, Map.of()).values());
        measuring.removeIf(t -> t.measure().isEmpty());
        measuring.sort((a, b) -> a.mention().head() - b.mention().head());
        return measuring;
    }
}

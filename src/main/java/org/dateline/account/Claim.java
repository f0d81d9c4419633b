package org.dateline.account;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.Evidence;

/**
 * A statement that an article attributes to somebody.
 *
 * @param index    place in the article's list of claims
 * @param cue      the word that attributes ("said", "according to"); for a quotation that has none, the quotation itself
 * @param claimant index of the article's entity that speaks; absent where nobody is named ("it is said")
 * @param relay    index of the entity it was said to or through ("told CNN", "posted on X")
 * @param quotes   the words in quotation marks, without the marks
 * @param content  the reported words, quoted or not; may lie in another sentence than the cue
 * @param accounts indexes of the accounts it tells of
 * @param denial   whether the claimant denies what is told
 */
public record Claim(int index, Evidence cue, Optional<Integer> claimant, Optional<Integer> relay, List<Evidence> quotes,
                    List<Evidence> content, List<Integer> accounts, boolean denial, String rule) {
    public Claim {
        quotes = List.copyOf(quotes);
        content = List.copyOf(content);
        accounts = List.copyOf(accounts);
    }
}

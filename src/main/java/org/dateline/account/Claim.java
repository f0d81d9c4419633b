package org.dateline.account;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.Evidence;

/**
 * A statement that an article attributes to somebody.
 *
 * @param index         place in the article's list of claims
 * @param cue           the word that attributes ("said", "according to"); for a quotation that has none, the quotation itself
 * @param claimants     indexes of the article's entities that speak; several for "the army and the mayor said", none where nobody is named ("it is said")
 * @param claimantWords the noun phrase that names the claimant; absent where nobody is named, or by a pronoun alone
 * @param relay         index of the entity it was said to or through ("told CNN", "posted on X")
 * @param quotes        the words in quotation marks, without the marks
 * @param content       the reported words, quoted or not; may lie in another sentence than the cue
 * @param accounts      indexes of the accounts it tells of
 * @param denial        whether the claimant denies what is told
 */
public record Claim(int index, Evidence cue, List<Integer> claimants, Optional<Evidence> claimantWords, Optional<Integer> relay,
                    List<Evidence> quotes, List<Evidence> content, List<Integer> accounts, boolean denial, String rule) {
    public Claim {
        claimants = List.copyOf(claimants);
        quotes = List.copyOf(quotes);
        content = List.copyOf(content);
        accounts = List.copyOf(accounts);
    }
}

package org.dateline.resolve.entity;

import java.util.List;
import java.util.Set;
import org.dateline.resolve.Resolution;

/**
 * What follows for a block of names that nothing else concerns.
 *
 * @param part    entities and links
 * @param named   keys of the entities that somebody calls by a name
 * @param articles IRIs of those that the references are in
 * @param company what it hangs on beside the block; where that is nothing, it holds as long as the block is the same, whatever else the articles name
 */
public record EntityDecision(Resolution.Part part, Set<String> named, Set<String> articles, List<Company> company) {
    boolean holds(CoMention now) {
        return company.stream().allMatch(one -> one.holds(now));
    }
}

package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The objects that only one of two lists has. Nearly all of two lists that follow on one another stand in both, in one order: those are passed over without
 * a look at the objects, which are many and lie far apart in memory.
 *
 * @param gone of the first list
 * @param come of the second one
 */
record Unshared<T>(List<T> gone, List<T> come) {
    /** How many objects may have come and gone in one place for the lists to be seen to go on alike. */
    private static final int REACH = 64;

    /** How many of each list are skipped, after which both go on alike. */
    private record Skip(int before, int after) {
    }

    static <T> Unshared<T> between(List<T> before, List<T> after) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i) == after.get(j)) {
                i++;
                j++;
                continue;
            }
            Skip skip = skip(before.subList(i, before.size()), after.subList(j, after.size()));
            gone.addAll(before.subList(i, i + skip.before));
            come.addAll(after.subList(j, j + skip.after));
            i += skip.before;
            j += skip.after;
        }
        return new Unshared<>(without(gone, come), without(come, gone));
    }

    private static <T> Skip skip(List<T> before, List<T> after) {
        for (int skipped = 1; skipped <= REACH; skipped++) {
            for (int i = Math.max(0, skipped - after.size() + 1); i <= skipped && i < before.size(); i++) {
                if (before.get(i) == after.get(skipped - i)) return new Skip(i, skipped - i);
            }
        }
        return new Skip(before.size(), after.size());
    }

    /** What stands in another place of the other list is shared, too. */
    private static <T> List<T> without(List<T> mine, List<T> theirs) {
        Set<T> there = Collections.newSetFromMap(new IdentityHashMap<>(theirs.size()));
        there.addAll(theirs);
        return mine.stream().filter(one -> !there.contains(one)).toList();
    }
}

package org.dateline.resolve;

import java.util.List;

/** Whether two lists hold the very same objects, which is known without comparing what is in them. */
public final class SameObjects {
    private SameObjects() {
    }

    public static boolean in(List<?> one, List<?> other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (one.get(i) != other.get(i)) return false;
        return true;
    }
}

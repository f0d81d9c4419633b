package org.dateline.resolve;

import java.util.List;

/** Whether the very same objects are in a list and in some places of another, which is known without comparing what is in them. */
public final class SameObjects {
    private SameObjects() {
    }

    public static boolean in(List<?> one, List<?> other, int[] places) {
        if (one.size() != places.length) return false;
        for (int i = 0; i < places.length; i++) if (one.get(i) != other.get(places[i])) return false;
        return true;
    }
}

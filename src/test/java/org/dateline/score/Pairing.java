package org.dateline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which gold stretch is told by which said one: one to one, the largest overlap first. */
public final class Pairing {
    private record Candidate(int gold, int said, int overlap) {
    }

    private Pairing() {
    }

    /** Positions of said stretches by those of the gold ones that they are paired with. */
    public static Map<Integer, Integer> of(List<Stretch> gold, List<Stretch> said) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                int overlap = gold.get(i).overlap(said.get(j));
                if (overlap > 0) candidates.add(new Candidate(i, j, overlap));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::overlap).reversed().thenComparingInt(Candidate::gold).thenComparingInt(Candidate::said));
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.gold()) && taken.add(candidate.said())) pairs.put(candidate.gold(), candidate.said());
        }
        return pairs;
    }
}

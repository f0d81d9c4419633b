package org.dateline.resolve.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RepresentativeLinkageTest {
    private static final double EXACT = 1e-9;

    @Test
    void twoItemsAreAsNearAsTheyScore() {
        assertEquals(0.7, linkage(Map.of("0 1", 0.7)).of(new int[] {0}, new int[] {1}), EXACT);
    }

    @Test
    void membersOfWhichLittleIsKnownDoNotKeepApartWhatTheOthersShowToBeOne() {
        PairScore scores = scores(Map.of("0 2", 0.9, "0 3", 0.6, "1 2", 0.6, "1 3", 0.1));
        assertEquals(0.55, new AverageLinkage(scores).of(new int[] {0, 1}, new int[] {2, 3}), EXACT);
        assertEquals(0.75, new RepresentativeLinkage(scores).of(new int[] {0, 1}, new int[] {2, 3}), EXACT);
    }

    @Test
    void onePairAloneDoesNotJoinClusters() {
        double linked = linkage(Map.of("0 3", 1.0)).of(new int[] {0, 1, 2}, new int[] {3, 4, 5});
        assertEquals(1.0 / 3, linked, EXACT);
    }

    @Test
    void whatFitsTwoThatCannotBeOneDoesNotBringThemTogether() {
        double linked = linkage(Map.of("0 2", RepresentativeLinkage.AGAINST, "1 2", 0.95)).of(new int[] {0, 1}, new int[] {2});
        assertTrue(linked < 0.3, () -> "" + linked);
    }

    @Test
    void whatMustNeverBeOneKeepsClustersApart() {
        assertEquals(Agglomeration.NEVER, linkage(Map.of("0 2", 1.0, "1 2", Agglomeration.NEVER)).of(new int[] {0, 1}, new int[] {2}));
    }

    private static RepresentativeLinkage linkage(Map<String, Double> scores) {
        return new RepresentativeLinkage(scores(scores));
    }

    private static PairScore scores(Map<String, Double> scores) {
        return (left, right) -> scores.getOrDefault(left + " " + right, 0.0);
    }
}

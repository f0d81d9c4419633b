package org.dateline.document.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Infers when an undated article came out: of the days around those of the articles that tell the same story, the one that agrees best with its
 * own day words. News name the last days by their weekdays, so the latest weekday named is the publication day or shortly before it.
 */
final class DateInference {
    private static final int REACH = 3;
    private static final double PER_DAY_FROM_NEIGHBOUR = 1.0;
    private static final double PER_DAY_SINCE_WEEKDAY = 0.5;
    private static final double PER_DAY_OF_SILENCE = 0.5;
    private static final double FUTURE_DAY = 3.0;
    private static final double SUPPORT = 0.4;
    private static final int SOON = 60;

    private final DatedNeighbours neighbours;

    DateInference(DatedNeighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Empty where the article has no day words, or no dated article tells the same story. */
    Optional<LocalDate> infer(ArticleSketch undated) {
        if (undated.clues().isEmpty()) return Optional.empty();
        List<DatedNeighbours.Neighbour> near = neighbours.of(undated);
        if (near.isEmpty()) return Optional.empty();
        TreeSet<LocalDate> candidates = new TreeSet<>();
        for (DatedNeighbours.Neighbour neighbour : near)
            for (int days = -REACH; days <= REACH; days++) candidates.add(neighbour.published().plusDays(days));
        return candidates.stream().min(Comparator.comparingDouble(day -> cost(day, undated.clues(), near)));
    }

    private static double cost(LocalDate day, List<DayClue> clues, List<DatedNeighbours.Neighbour> near) {
        double cost = distance(day, near) * PER_DAY_FROM_NEIGHBOUR - support(day, near) * SUPPORT;
        int latest = Integer.MAX_VALUE;
        for (DayClue clue : clues) {
            if (clue instanceof DayClue.Weekday weekday) {
                cost += weekday.daysUntil(day) * PER_DAY_SINCE_WEEKDAY;
                latest = Math.min(latest, weekday.daysUntil(day));
            } else if (clue instanceof DayClue.MonthDay monthDay && liesSoonAfter(monthDay, day)) {
                cost += FUTURE_DAY;
            }
        }
        return latest == Integer.MAX_VALUE ? cost : cost + Math.max(0, latest - 1) * PER_DAY_OF_SILENCE;
    }

    private static double distance(LocalDate day, List<DatedNeighbours.Neighbour> near) {
        return near.stream().mapToLong(neighbour -> Math.abs(ChronoUnit.DAYS.between(day, neighbour.published()))).min().orElseThrow();
    }

    /** How much of the neighbours' relatedness lies on the day itself. */
    private static double support(LocalDate day, List<DatedNeighbours.Neighbour> near) {
        double all = near.stream().mapToDouble(DatedNeighbours.Neighbour::relatedness).sum();
        return near.stream().filter(neighbour -> neighbour.published().equals(day)).mapToDouble(DatedNeighbours.Neighbour::relatedness).sum() / all;
    }

    private static boolean liesSoonAfter(DayClue.MonthDay clue, LocalDate day) {
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            try {
                long ahead = ChronoUnit.DAYS.between(day, LocalDate.of(year, clue.month(), clue.day()));
                if (ahead > 0 && ahead <= SOON) return true;
            } catch (DateTimeException e) {
                continue;
            }
        }
        return false;
    }
}

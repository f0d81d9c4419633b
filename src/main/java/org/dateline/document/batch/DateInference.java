package org.dateline.document.batch;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Infers when an undated article came out: of the days around those of the articles that tell the same story, the one that agrees best with its
 * own day words. News name the last days by their weekdays, so the latest weekday named is the publication day or shortly before it.
 */
final class DateInference {
    private static final int REACH = 3;
    private static final double PER_DAY_FROM_NEIGHBOUR = 0.75;
    private static final double PER_DAY_SINCE_WEEKDAY = 0.2;
    private static final double PER_DAY_OF_LONG = 0.8;
    private static final int LONG = 3;
    private static final double PER_DAY_OF_SILENCE = 0.5;
    private static final double FUTURE_DAY = 3.0;
    private static final double FAR_DAYS = 1.0;
    private static final double SUPPORT = 0.4;
    private static final double MOST = 1.75;
    private static final int SOON = 60;
    private static final int FAR = 90;
    private static final double NEARLY = 0.8;
    private static final int WIDEST = 21;

    private final DatedNeighbours neighbours;

    DateInference(DatedNeighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Empty where the article has no day words, or no dated article tells the same story. */
    Optional<LocalDate> infer(ArticleSketch undated) {
        if (undated.clues().isEmpty()) return Optional.empty();
        List<DatedNeighbours.Neighbour> near = neighbours.of(undated);
        if (near.isEmpty() || areScattered(near)) return Optional.empty();
        Optional<LocalDate> filed = undated.clues().stream().filter(DayClue.Filed.class::isInstance).map(DayClue.Filed.class::cast).findFirst()
                .flatMap(day -> nearest(day, near));
        if (filed.isPresent()) return filed;
        TreeSet<LocalDate> candidates = new TreeSet<>();
        for (DatedNeighbours.Neighbour neighbour : near)
            for (int days = -REACH; days <= REACH; days++) candidates.add(neighbour.published().plusDays(days));
        return candidates.stream().min(Comparator.comparingDouble(day -> cost(day, undated.clues(), near)))
                .filter(day -> cost(day, undated.clues(), near) <= MOST);
    }

    /** The day of the dateline in the year that brings it nearest to the neighbours, if that is near enough to be news of the same story. */
    private static Optional<LocalDate> nearest(DayClue.Filed filed, List<DatedNeighbours.Neighbour> near) {
        int year = near.getFirst().published().getYear();
        return IntStream.rangeClosed(year - 1, year + 1).filter(y -> MonthDay.of(filed.month(), filed.day()).isValidYear(y))
                .mapToObj(y -> LocalDate.of(y, filed.month(), filed.day())).min(Comparator.comparingDouble(day -> distance(day, near)))
                .filter(day -> distance(day, near) <= SOON);
    }

    private static double cost(LocalDate day, List<DayClue> clues, List<DatedNeighbours.Neighbour> near) {
        return distance(day, near) * PER_DAY_FROM_NEIGHBOUR - support(day, near) * SUPPORT + weekdayCost(day, clues) + monthDayCost(day, clues);
    }

    private static double weekdayCost(LocalDate day, List<DayClue> clues) {
        List<DayClue.Weekday> weekdays = clues.stream().filter(DayClue.Weekday.class::isInstance).map(DayClue.Weekday.class::cast).toList();
        double mean = weekdays.stream().mapToDouble(weekday -> weekdayCost(weekday, day)).average().orElse(0);
        int latest = weekdays.stream().filter(weekday -> !weekday.before()).mapToInt(weekday -> weekday.daysUntil(day)).min().orElse(0);
        return mean + Math.max(0, latest - 1) * PER_DAY_OF_SILENCE;
    }

    /** A weekday alone names one of the last few days; one further back would be told by its date. */
    private static double weekdayCost(DayClue.Weekday weekday, LocalDate day) {
        int days = weekday.daysUntil(day);
        return days * PER_DAY_SINCE_WEEKDAY + (weekday.before() ? 0 : Math.max(0, days - LONG) * PER_DAY_OF_LONG);
    }

    /** Days told as past do not lie ahead, and days told without their year are not far away. */
    private static double monthDayCost(LocalDate day, List<DayClue> clues) {
        List<DayClue.MonthDay> days = clues.stream().filter(DayClue.MonthDay.class::isInstance).map(DayClue.MonthDay.class::cast).toList();
        boolean ahead = days.stream().anyMatch(clue -> isBetween(clue, day.plusDays(1), day.plusDays(SOON)));
        boolean far = !days.isEmpty() && days.stream().noneMatch(clue -> isBetween(clue, day.minusDays(FAR), day.plusDays(FAR)));
        return (ahead ? FUTURE_DAY : 0) + (far ? FAR_DAYS : 0);
    }

    /** Whether the nearest articles are of different times: then nothing tells to which of them the undated one belongs. */
    private static boolean areScattered(List<DatedNeighbours.Neighbour> near) {
        List<LocalDate> nearest = near.stream().filter(neighbour -> neighbour.relatedness() >= NEARLY * near.getFirst().relatedness())
                .map(DatedNeighbours.Neighbour::published).sorted().toList();
        return ChronoUnit.DAYS.between(nearest.getFirst(), nearest.getLast()) > WIDEST;
    }

    private static double distance(LocalDate day, List<DatedNeighbours.Neighbour> near) {
        return near.stream().mapToLong(neighbour -> Math.abs(ChronoUnit.DAYS.between(day, neighbour.published()))).min().orElseThrow();
    }

    /** How much of the neighbours' relatedness lies on the day itself. */
    private static double support(LocalDate day, List<DatedNeighbours.Neighbour> near) {
        double all = near.stream().mapToDouble(DatedNeighbours.Neighbour::relatedness).sum();
        return near.stream().filter(neighbour -> neighbour.published().equals(day)).mapToDouble(DatedNeighbours.Neighbour::relatedness).sum() / all;
    }

    private static boolean isBetween(DayClue.MonthDay clue, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> day.getMonth() == clue.month() && day.getDayOfMonth() == clue.day());
    }
}

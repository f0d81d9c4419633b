package org.dateline.document.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.document.date.DateReader;
import org.dateline.document.date.PossibleDays;

/** Collects what an article says of itself; of two statements in the same kind of place the first counts. */
public final class StatedMetadata {
    private static final Pattern DAY_IN_PATH = Pattern.compile("/((?:19|20)\\d\\d[/-]\\d\\d[/-]\\d\\d)(?=[/-])");

    private final Map<DateEvidence, LocalDate> dates = new EnumMap<>(DateEvidence.class);
    private final Map<PublisherEvidence, String> publishers = new EnumMap<>(PublisherEvidence.class);
    private final List<String> authors = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private PossibleDays possible;
    private String title;
    private String dateline;
    private String url;

    public void published(DateEvidence where, LocalDate day) {
        dates.putIfAbsent(where, day);
    }

    /** What date words tell that do not tell the day for certain; if only one day is left, it is stated. */
    public void possible(DateEvidence where, PossibleDays days) {
        if (days.days().size() == 1) published(where, days.days().getFirst());
        else if (possible == null) possible = days;
    }

    /** The days among which the publication day is, where words state it, but not in full. */
    public Optional<PossibleDays> possible() {
        return Optional.ofNullable(possible);
    }

    public void publisher(PublisherEvidence where, String name) {
        if (!name.isBlank()) publishers.putIfAbsent(where, name.strip());
    }

    public void author(String name) {
        if (!name.isBlank() && authors.stream().noneMatch(name.strip()::equalsIgnoreCase)) authors.add(name.strip());
    }

    public void title(String text) {
        if (title == null && !text.isBlank()) title = text.strip();
    }

    public void dateline(String place) {
        if (dateline == null) dateline = place.strip();
    }

    /** The article's own address; a day in it is a day of publication: "/2021/05/03/". */
    public void url(String address) {
        if (url != null || address.isBlank()) return;
        url = address.strip();
        Matcher day = DAY_IN_PATH.matcher(url);
        if (day.find()) DateReader.find(day.group(1)).ifPresent(found -> published(DateEvidence.ADDRESS, found.day()));
    }

    /** An address that the article's text links to. */
    public void link(String address) {
        links.add(address);
    }

    public List<String> links() {
        return List.copyOf(links);
    }

    public boolean hasAuthors() {
        return !authors.isEmpty();
    }

    public List<String> authors() {
        return List.copyOf(authors);
    }

    public boolean hasPublisher() {
        return !publishers.isEmpty();
    }

    public boolean hasDate() {
        return !dates.isEmpty();
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Metadata toMetadata() {
        Optional<PublicationDate> published = dates.values().stream().findFirst().map(day -> new PublicationDate(day, DateBasis.STATED));
        return new Metadata(title(), published, publishers.values().stream().findFirst(), authors, Optional.ofNullable(dateline),
                Optional.ofNullable(url));
    }
}

package org.dateline.document.rule;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are places' by what everybody knows: countries, the cities that time zones are called by, and names with a word such as "City" in them. */
final class KnownPlaces {
    private static final Set<String> NAMES = Stream.concat(Resource.lines("place-names.txt").stream(), Stream.concat(
            Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
            ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("Etc") && !id.startsWith("SystemV"))
                    .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))))
            .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern PLACE_WORD = Pattern.compile(".+\\s(?:City|Town|Islands?|County|Province|Beach|Bay|Valley|Springs|Falls|Heights|Hills|Creek"
            + "|Lake|River|D\\.?C\\.?)|(?:Port|Fort|Mount|Lake|Cape|Saint|St\\.?|San|Santa|Santo|São|New|North|South|East|West|Los|Las|El|La|Tel|Addis|Abu|Kuala"
            + "|Ulan)\\s\\p{Lu}.*");

    private KnownPlaces() {
    }

    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT)) || PLACE_WORD.matcher(name).matches();
    }
}

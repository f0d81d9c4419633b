package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** Reads the dump format of GeoNames: a place a line, 19 columns between tabs, UTF-8. Only names in Latin letters are kept, as English articles have no others. */
public final class GeoNamesReader {
    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int OTHER_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CLASS = 6;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int FIRST_DIVISION = 10;
    private static final int POPULATION = 14;
    /** Areas, waters, parks and regions, settlements, mountains: what articles call places. */
    private static final Set<String> PLACES = Set.of("A", "H", "L", "P", "T");
    /** Shorter ones and such in capitals are codes, of airports and the like. */
    private static final Pattern OTHER_NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M}'’ .-]*\\p{Ll}[\\p{IsLatin}\\p{M}'’ .-]{2,}");

    private record Row(String id, String division, GazetteerPlace place, List<String> names) {
    }

    /** @throws DatelineException naming the file, and the line where one is not as it should be */
    public void read(Path file, Gazetteer.Builder into) {
        if (!Files.isRegularFile(file)) throw new DatelineException(FailureCode.MISSING_INPUT, file.toString());
        MessageDigest digest = sha256();
        List<Row> rows = new ArrayList<>();
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new DigestInputStream(Files.newInputStream(file), digest), decoder))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) row(line, file + " line " + ++number).ifPresent(rows::add);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), e.getMessage() == null ? "" : e.getMessage(), e);
        }
        add(rows, into);
        into.add(new GazetteerSource(file.getFileName().toString(), HexFormat.of().formatHex(digest.digest())));
    }

    private static Optional<Row> row(String line, String where) {
        if (line.isBlank()) return Optional.empty();
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) throw broken(where, "it has " + columns.length + " columns where GeoNames has " + COLUMNS);
        if (!columns[ID].matches("\\d+")) throw broken(where, "\"" + columns[ID] + "\" is no GeoNames number");
        if (columns[NAME].isBlank()) throw broken(where, "the place has no name");
        if (!PLACES.contains(columns[FEATURE_CLASS])) return Optional.empty();
        boolean division = columns[FEATURE_CODE].equals("ADM1");
        String code = columns[COUNTRY] + "." + columns[FIRST_DIVISION];
        GazetteerPlace place = new GazetteerPlace("https://sws.geonames.org/" + columns[ID] + "/", columns[NAME].strip(), columns[FEATURE_CLASS].equals("P"),
                Optional.of(point(columns, where)), country(columns[COUNTRY]), Optional.empty(), population(columns[POPULATION], where));
        return Optional.of(new Row(division ? code : "", code, place, names(columns)));
    }

    private static Point point(String[] columns, String where) {
        try {
            return new Point(Double.parseDouble(columns[LATITUDE]), Double.parseDouble(columns[LONGITUDE]));
        } catch (IllegalArgumentException e) {
            throw broken(where, "\"" + columns[LATITUDE] + "\", \"" + columns[LONGITUDE] + "\" are no coordinates");
        }
    }

    private static long population(String column, String where) {
        if (column.isBlank()) return 0;
        try {
            return Long.parseLong(column.strip());
        } catch (NumberFormatException e) {
            throw broken(where, "\"" + column + "\" is no population");
        }
    }

    /** The English name of a country from its ISO 3166 code. */
    private static Optional<String> country(String code) {
        if (!code.matches("[A-Z]{2}")) return Optional.empty();
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.equals(code) ? Optional.empty() : Optional.of(name);
    }

    private static List<String> names(String[] columns) {
        Set<String> names = new LinkedHashSet<>(List.of(columns[NAME].strip()));
        if (!columns[ASCII_NAME].isBlank()) names.add(columns[ASCII_NAME].strip());
        for (String name : columns[OTHER_NAMES].split(",")) if (OTHER_NAME.matcher(name).matches()) names.add(name);
        return List.copyOf(names);
    }

    private static void add(List<Row> rows, Gazetteer.Builder into) {
        Map<String, String> divisions = new HashMap<>();
        for (Row row : rows) if (!row.id.isEmpty()) divisions.putIfAbsent(row.id, row.place.iri());
        for (Row row : rows) {
            GazetteerPlace place = row.place;
            Optional<String> within = Optional.ofNullable(divisions.get(row.division)).filter(iri -> !iri.equals(place.iri()));
            into.add(new GazetteerPlace(place.iri(), place.name(), place.settlement(), place.point(), place.country(), within, place.population()), row.names);
        }
    }

    private static DatelineException broken(String where, String reason) {
        return new DatelineException(FailureCode.BROKEN_DATA, where, reason);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

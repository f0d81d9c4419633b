package org.dateline.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/**
 * A common fault of ontologies by the OOPS! catalogue, and what there is to say of it here.
 *
 * @param number  in the catalogue, such as "P11"
 * @param verdict whether it is avoided, kept for a reason, or does not apply
 * @param why     what avoids it, or the reason
 */
record Pitfall(String number, String name, String verdict, String why) {

    /**
     * The pitfalls of a table: one a line, its four columns parted by tabs; lines with # are remarks.
     *
     * @throws DatelineException MISSING_INPUT, or BROKEN_DATA with the line that has not four columns
     */
    static List<Pitfall> read(Path file) {
        if (!Files.isRegularFile(file)) throw new DatelineException(FailureCode.MISSING_INPUT, file.toString());
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).map(line -> parse(file, line)).toList();
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), "", e);
        }
    }

    private static Pitfall parse(Path file, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) throw new DatelineException(FailureCode.BROKEN_DATA, file.toString(), "no four columns: " + line);
        return new Pitfall(columns[0], columns[1], columns[2], columns[3]);
    }
}

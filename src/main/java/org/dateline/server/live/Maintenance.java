package org.dateline.server.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.store.GraphStore;

/**
 * What keeps a store in good order while it is served.
 *
 * @param backups the folder of backups, which is made with the first
 */
public record Maintenance(GraphStore store, Path backups) {

    /** A backup that is whole. */
    record Saved(Path file, long quads) {
    }

    /** @throws DatelineException UNWRITABLE_OUTPUT if it cannot be written */
    Saved backup() {
        try {
            Files.createDirectories(backups);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, backups.toString(), "", e);
        }
        Path file = backups.resolve("dateline-" + Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-') + ".nq.gz");
        return new Saved(file, store.backup(file));
    }

    /** @throws DatelineException UNWRITABLE_OUTPUT if there is no room for it */
    void compact() {
        store.compact();
    }
}

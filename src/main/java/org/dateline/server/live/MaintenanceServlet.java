package org.dateline.server.live;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.dateline.failure.DatelineException;
import org.dateline.server.http.Answer;

/** Does one piece of work on the store when it is posted to, and answers when that is done; one at a time. */
public final class MaintenanceServlet extends TokenServlet {
    public static final String BACKUP = "/$/backup";
    public static final String COMPACT = "/$/compact";

    private final transient Supplier<JsonObject> work;
    private final transient AtomicBoolean underWay = new AtomicBoolean();

    private MaintenanceServlet(AccessToken token, Supplier<JsonObject> work) {
        super(token);
        this.work = work;
    }

    /** Answers with the backup's file on the server and its number of quads. */
    public static MaintenanceServlet backup(LiveUse live) {
        return new MaintenanceServlet(live.token(), () -> {
            Maintenance.Saved saved = live.maintenance().backup();
            return Json.createObjectBuilder().add("file", saved.file().toString()).add("quads", saved.quads()).build();
        });
    }

    /** Articles and queries wait meanwhile. */
    public static MaintenanceServlet compaction(LiveUse live) {
        return new MaintenanceServlet(live.token(), () -> {
            live.intake().meanwhile(live.maintenance()::compact);
            return Json.createObjectBuilder().add("compacted", true).build();
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!underWay.compareAndSet(false, true)) {
            Answer.refuse(response, HttpServletResponse.SC_CONFLICT, "This is under way.");
            return;
        }
        try {
            byte[] body = work.get().toString().getBytes(StandardCharsets.UTF_8);
            Answer.send(response, HttpServletResponse.SC_OK, "application/json", body);
        } catch (DatelineException e) {
            Answer.refuse(response, Refusal.of(e).status(), e.getMessage());
        } finally {
            underWay.set(false);
        }
    }
}

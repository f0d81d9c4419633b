package org.dateline.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.text.ContentHash;

/** Sends whole bodies, with an entity tag made from their bytes. */
public final class Answer {
    private Answer() {
    }

    /** Sends the body, or only 304 when the client has it already. */
    public static void ok(HttpServletRequest request, HttpServletResponse response, String contentType, byte[] body) throws IOException {
        String tag = "\"" + ContentHash.of(body).hex() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (isHeld(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(response, HttpServletResponse.SC_OK, contentType, body);
        }
    }

    /** Sends the body under any status. */
    public static void send(HttpServletResponse response, int status, String contentType, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Sends one line of plain text under an error status. */
    public static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        send(response, status, "text/plain;charset=utf-8", (reason + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHeld(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
            .anyMatch(held -> held.equals("*") || held.replaceFirst("^W/", "").equals(tag));
    }
}

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
        if (isHeld(request, tag)) {
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

    /** Whether the client says that it has the representation with this tag already. */
    public static boolean isHeld(HttpServletRequest request, String tag) {
        String held = request.getHeader("If-None-Match");
        return held != null && Arrays.stream(held.split(",")).map(String::strip)
            .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }
}

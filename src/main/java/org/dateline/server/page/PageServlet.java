package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;

/** Answers with a page, or with 404 where there is none. */
final class PageServlet extends HttpServlet {
    private final transient Function<HttpServletRequest, Optional<String>> page;

    PageServlet(Function<HttpServletRequest, Optional<String>> page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = number(request) == 0 ? Optional.empty() : page.apply(request);
        if (html.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
        } else {
            Answer.ok(request, response, Format.HTML.contentType(), html.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The parameter {@code page}, 1 where there is none, 0 where it is no number above 0. */
    static int number(HttpServletRequest request) {
        String page = request.getParameter("page");
        return page == null ? 1 : page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 0;
    }
}

package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;

/** Answers with a page, sent while it is made, or with 404 where there is none. */
final class PageServlet extends HttpServlet {
    private final transient Page page;

    /** Writes a page. */
    interface Page {
        /** @return false, with nothing written, when there is no such page */
        boolean write(HttpServletRequest request, Writer out);
    }

    PageServlet(Page page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Format.HTML.contentType());
        response.setHeader("Cache-Control", "no-cache");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        if (number(request) != 0 && page.write(request, out)) {
            out.flush();
        } else {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
        }
    }

    /** The parameter {@code page}, 1 where there is none, 0 where it is no number above 0. */
    static int number(HttpServletRequest request) {
        String page = request.getParameter("page");
        return page == null ? 1 : page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 0;
    }
}

package org.dateline.server.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.server.http.Answer;

/** Serves those who have the token; nothing of the request but its headers is looked at before. */
abstract class TokenServlet extends HttpServlet {
    private final transient BearerToken token;

    TokenServlet(BearerToken token) {
        this.token = token;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (token.isIn(request.getHeader("Authorization"))) {
            super.service(request, response);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Dateline\"");
            Answer.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "This needs the server's token: Authorization: Bearer TOKEN");
        }
    }
}

package org.dateline.server.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.server.http.Answer;

/** Serves those who have the token; nothing of the request but its headers is looked at before. */
abstract class TokenServlet extends HttpServlet {
    private final transient AccessToken token;

    TokenServlet(AccessToken token) {
        this.token = token;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (token.isIn(request)) {
            super.service(request, response);
        } else {
            response.setHeader("WWW-Authenticate", AccessToken.CHALLENGE);
            Answer.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "This needs the server's token, as bearer token or as the password of basic authentication.");
        }
    }
}

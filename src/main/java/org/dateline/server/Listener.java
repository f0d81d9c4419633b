package org.dateline.server;

import java.io.IOException;
import java.net.BindException;
import java.util.OptionalInt;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Opens the server's port before the server starts, so that a port in use is found out early and the next one can be tried. */
final class Listener {
    private static final int PORTS_TRIED = 100;

    private Listener() {
    }

    /** @return the port that is now open */
    static int open(Server server, String host, OptionalInt port) {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        connector.setHost(host);
        if (port.isPresent()) {
            return openOne(connector, port.getAsInt());
        }
        for (int next = ServerOptions.DEFAULT_PORT; next < ServerOptions.DEFAULT_PORT + PORTS_TRIED; next++) {
            try {
                return openOne(connector, next);
            } catch (DatelineException e) {
                if (e.code() != FailureCode.PORT_IN_USE) {
                    throw e;
                }
            }
        }
        throw new DatelineException(FailureCode.PORT_IN_USE, "port " + ServerOptions.DEFAULT_PORT, "and so are the next " + PORTS_TRIED);
    }

    private static int openOne(ServerConnector connector, int port) {
        connector.setPort(port);
        try {
            connector.open();
            return connector.getLocalPort();
        } catch (IOException e) {
            if (taken(e)) {
                throw new DatelineException(FailureCode.PORT_IN_USE, "port " + port, "", e);
            }
            throw new DatelineException(FailureCode.SERVER_FAILED, "the server on " + connector.getHost() + ":" + port, reason(e), e);
        }
    }

    /** The same exception stands for a port that is taken, forbidden or of another machine's address; only the system's text tells. */
    private static boolean taken(IOException e) {
        return e instanceof BindException bind && reason(bind).contains("in use")
            || e.getCause() instanceof BindException cause && reason(cause).contains("in use");
    }

    private static String reason(Throwable e) {
        Throwable root = e.getCause() == null ? e : e.getCause();
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}

package org.dateline.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.dateline.server.ServerLimits;
import org.dateline.server.ServerOptions;
import org.dateline.server.live.AccessToken;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a server, from the command line or the environment. */
final class ServerSettings {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "${env:DATELINE_HOST:-localhost}",
            description = "The address to listen on (default: ${DEFAULT-VALUE}; variable DATELINE_HOST). 0.0.0.0 opens it to the network: put a proxy with TLS in front.")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:DATELINE_PORT}",
            description = "The port (default: 3030, or the next free one; variable DATELINE_PORT).")
    private Integer port;

    @Option(names = "--license", paramLabel = "IRI", defaultValue = "${env:DATELINE_LICENSE:-https://creativecommons.org/licenses/by/4.0/}",
            description = "Under which the data are published (default: ${DEFAULT-VALUE}; variable DATELINE_LICENSE).")
    private URI license;

    @Option(names = "--public-address", paramLabel = "URL", defaultValue = "${env:DATELINE_PUBLIC_ADDRESS}",
            description = "The address that clients use, where a proxy stands in front (variable DATELINE_PUBLIC_ADDRESS).")
    private URI publicAddress;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "${env:DATELINE_TIMEOUT:-30}",
            description = "How long a query may run (default: ${DEFAULT-VALUE}; variable DATELINE_TIMEOUT).")
    private int timeout;

    @Option(names = "--max-rows", paramLabel = "ROWS", defaultValue = "${env:DATELINE_MAX_ROWS:-100000}",
            description = "How many rows or triples a query may yield (default: ${DEFAULT-VALUE}; variable DATELINE_MAX_ROWS).")
    private int maxRows;

    @Option(names = "--max-request", paramLabel = "BYTES", defaultValue = "${env:DATELINE_MAX_REQUEST:-524288}",
            description = "The largest request body (default: ${DEFAULT-VALUE}; variable DATELINE_MAX_REQUEST).")
    private long maxRequest;

    @Option(names = "--concurrent", paramLabel = "NUMBER", defaultValue = "${env:DATELINE_CONCURRENT}",
            description = "How many queries run at once (default: two for each core, at least eight; variable DATELINE_CONCURRENT).")
    private Integer concurrent;

    @Option(names = "--access-log", paramLabel = "FILE", defaultValue = "${env:DATELINE_ACCESS_LOG}",
            description = "Write one line a request to this file (variable DATELINE_ACCESS_LOG).")
    private Path accessLog;

    @Option(names = "--token", paramLabel = "SECRET", defaultValue = "${env:DATELINE_TOKEN}",
            description = "Lets those who send it add and retract articles; without it nobody can. Better set by the variable DATELINE_TOKEN or in a "
                + "file of options, as others on this machine can read a command line.")
    private String token;

    @Option(names = "--metrics", defaultValue = "${env:DATELINE_METRICS:-false}",
            description = "Serve metrics for Prometheus at /$/metrics (variable DATELINE_METRICS: true).")
    private boolean metrics;

    @Option(names = "--whole-articles", description = {"Show articles whole on their pages, where you have the right to; otherwise only the sentences",
        "that are evidence are shown."})
    private boolean wholeArticles;

    /** @throws ParameterException for a limit that is not above 0 */
    ServerOptions options(URI base) {
        try {
            ServerOptions options = ServerOptions.defaults().withHost(host).withBase(base).withLicense(license).withLimits(limits()).withMetrics(metrics)
                .withWholeArticles(wholeArticles);
            if (port != null) options = options.withPort(port);
            if (publicAddress != null) options = options.withPublicAddress(publicAddress);
            if (accessLog != null) options = options.withAccessLog(accessLog);
            return options;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** @throws ParameterException for one that could be guessed */
    Optional<AccessToken> token() {
        try {
            return Optional.ofNullable(token).map(AccessToken::of);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ServerLimits limits() {
        ServerLimits limits = ServerLimits.defaults().withQueryTimeout(Duration.ofSeconds(timeout)).withMaxRows(maxRows).withMaxRequestBytes(maxRequest);
        return concurrent == null ? limits : limits.withConcurrentQueries(concurrent);
    }
}

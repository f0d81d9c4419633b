package org.dateline.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the server listens and what it tells of itself.
 *
 * @param host          the address to listen on; only this machine reaches {@code localhost}
 * @param port          the port asked for, 0 for any free one; when absent, 3030 or the next free one
 * @param base          the IRI base the data was converted with, ending in a slash; it may differ from the server's address
 * @param license       under which the data are published
 * @param publicAddress the address clients use when it is not the one they connect to, as behind a proxy
 * @param accessLog     the file that gets one line a request; none when absent
 * @param metrics       whether {@code /$/metrics} is served, in Prometheus' format
 * @param wholeArticles whether pages show articles whole, as their licences may allow, and not only the sentences that are evidence
 */
public record ServerOptions(String host, OptionalInt port, URI base, URI license, Optional<URI> publicAddress, ServerLimits limits,
                            Optional<Path> accessLog, boolean metrics, boolean wholeArticles) {

    /** The base of what is minted when conversion names no other. */
    public static final URI DEFAULT_BASE = URI.create("https://w3id.org/dateline/data/");
    private static final URI CC_BY = URI.create("https://creativecommons.org/licenses/by/4.0/");
    /** The first port tried when none is asked for. */
    public static final int DEFAULT_PORT = 3030;

    public ServerOptions {
        Objects.requireNonNull(host);
        Objects.requireNonNull(port);
        Objects.requireNonNull(license);
        Objects.requireNonNull(publicAddress);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(accessLog);
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("the base must be an absolute IRI that ends in a slash, but is " + base);
        }
    }

    /** Loopback, port 3030 or the next free one, the default base and limits, CC BY 4.0, no access log, no metrics, evidence only. */
    public static ServerOptions defaults() {
        return new ServerOptions("localhost", OptionalInt.empty(), DEFAULT_BASE, CC_BY, Optional.empty(), ServerLimits.defaults(), Optional.empty(), false, false);
    }

    public ServerOptions withHost(String name) {
        return new ServerOptions(name, port, base, license, publicAddress, limits, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withPort(int number) {
        return new ServerOptions(host, OptionalInt.of(number), base, license, publicAddress, limits, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withBase(URI iri) {
        return new ServerOptions(host, port, iri, license, publicAddress, limits, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withLicense(URI iri) {
        return new ServerOptions(host, port, base, iri, publicAddress, limits, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withPublicAddress(URI address) {
        return new ServerOptions(host, port, base, license, Optional.of(address), limits, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withLimits(ServerLimits drawn) {
        return new ServerOptions(host, port, base, license, publicAddress, drawn, accessLog, metrics, wholeArticles);
    }

    public ServerOptions withAccessLog(Path file) {
        return new ServerOptions(host, port, base, license, publicAddress, limits, Optional.of(file), metrics, wholeArticles);
    }

    public ServerOptions withMetrics(boolean served) {
        return new ServerOptions(host, port, base, license, publicAddress, limits, accessLog, served, wholeArticles);
    }

    public ServerOptions withWholeArticles(boolean shown) {
        return new ServerOptions(host, port, base, license, publicAddress, limits, accessLog, metrics, shown);
    }
}

package org.dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.install.Installation;
import org.dateline.server.live.LiveUse;
import org.dateline.server.lookup.Vocabulary;
import org.dateline.store.GraphStore;

/** A server on a free port of this machine with the story of Kelder in it, and a plain HTTP client for it. */
final class Served implements AutoCloseable {
    private static final Vocabulary VOCABULARY = Vocabulary.of(Installation.find());

    final DatelineServer server;

    private Served(DatelineServer server) {
        this.server = server;
    }

    static Served inMemory(ServerOptions options) {
        return of(story(DatasetGraphFactory.createTxnMem()), options);
    }

    static Served inMemory() {
        return inMemory(options());
    }

    static Served of(DatasetGraph dataset, ServerOptions options) {
        return new Served(DatelineServer.start(dataset, VOCABULARY, options));
    }

    static Served live(GraphStore store, LiveUse live) {
        return live(store, live, options());
    }

    static Served live(GraphStore store, LiveUse live, ServerOptions options) {
        return new Served(DatelineServer.start(store.view(), VOCABULARY, options, Optional.of(live)));
    }

    static ServerOptions options() {
        return ServerOptions.defaults().withPort(0);
    }

    static DatasetGraph storyInTdb(String folder) {
        return story(DatabaseMgr.connectDatasetGraph(folder));
    }

    static DatasetGraph story(DatasetGraph dataset) {
        Txn.exec(dataset, TxnType.WRITE, () ->
            RDFParser.source(Served.class.getResourceAsStream("/server/story.trig")).lang(Lang.TRIG).base("https://w3id.org/dateline/data/")
                .parse(dataset));
        return dataset;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> select(String query, String... headers) {
        return get("dateline/sparql?query=" + encoded(query), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(server.uri().resolve(path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        // A connection of its own for each request: the server may end one whose body it refused to read.
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}

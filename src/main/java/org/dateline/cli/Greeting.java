package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.dateline.server.Contents;
import org.dateline.server.DatelineServer;
import org.dateline.vocab.DL;

/** What a server says when it is ready: what it holds, where it is, and a query to begin with. */
final class Greeting {
    private static final String QUERY = """
        PREFIX dl: <%s>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?start ?event ?place ?factuality {
          ?e a dl:Event ; rdfs:label ?event ; dl:factuality ?f .
          BIND(STRAFTER(STR(?f), "#") AS ?factuality)
          OPTIONAL { ?e dl:start ?start }
          OPTIONAL { ?e dl:place/rdfs:label ?place }
        } ORDER BY DESC(?start) LIMIT 20""".formatted(DL.NS);

    private Greeting() {
    }

    static void print(DatelineServer server, Contents contents, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "Articles %,d, accounts %,d, events %,d, entities %,d, claims %,d, figures %,d, disagreements %,d",
                contents.articles(), contents.accounts(), contents.events(), contents.entities(), contents.claims(), contents.figures(),
                contents.disagreements()));
        out.println("SPARQL endpoint: " + server.endpoint());
        out.println("A query to paste:");
        out.println();
        out.println("curl -s " + server.endpoint() + " -H 'Accept: text/csv' --data-urlencode query='" + QUERY + "'");
        out.println();
        out.println("Ctrl-C stops the server.");
        out.flush();
    }
}

package org.dateline.server.catalogue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.server.http.Answer;
import org.dateline.server.http.Format;
import org.dateline.server.http.Negotiation;
import org.dateline.server.http.PublicAddress;
import org.dateline.server.lookup.GraphWriter;
import org.dateline.store.DataVersion;

/** Answers with the dataset's description. It is counted anew when the data have changed. */
public final class CatalogueServlet extends HttpServlet {
    public static final String PATH = DatasetDescription.PATH;
    private static final List<Format> OFFERED = List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

    private final transient DatasetGraph dataset;
    private final transient DatasetDescription description;
    private final transient GraphWriter writer;
    private final transient PublicAddress address;
    private transient Counted last = new Counted(Optional.empty(), null);

    private record Counted(Optional<DataVersion> version, Statistics statistics) {
    }

    public CatalogueServlet(DatasetGraph dataset, Publication publication, GraphWriter writer, PublicAddress address) {
        this.dataset = dataset;
        this.description = new DatasetDescription(publication);
        this.writer = writer;
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Optional<Format> format = Negotiation.chosen(request, OFFERED);
        if (format.isEmpty()) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Negotiation.served(OFFERED));
            return;
        }
        Counted counted = counted();
        Model model = description.of(counted.statistics(), counted.version(), path -> address.of(request, path));
        Answer.ok(request, response, format.get().contentType(), writer.write(model.getGraph(), format.get()));
    }

    /** One request counts, others wait for it: counting reads the whole dataset. */
    private synchronized Counted counted() {
        return Txn.calculateRead(dataset, () -> {
            Optional<DataVersion> version = DataVersion.of(dataset);
            if (version.isEmpty() || !version.equals(last.version())) {
                last = new Counted(version, Statistics.of(dataset));
            }
            return last;
        });
    }
}

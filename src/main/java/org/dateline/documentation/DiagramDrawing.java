package org.dateline.documentation;

import java.util.List;
import java.util.Locale;
import org.dateline.documentation.Diagram.Arrow;
import org.dateline.documentation.Diagram.Box;
import org.jsoup.nodes.Element;

/** Draws a diagram as SVG inside the page; colours and type come from the page's style sheet, so that they follow light and dark. */
final class DiagramDrawing {
    /** How far apart run two arrows that join the same boxes in both directions, from the line between them. */
    private static final double ASIDE = 13;
    private static final double HEAD = 9;
    private static final double LABEL_LETTER = 7.3;

    private final Element svg;

    private DiagramDrawing(Element svg) {
        this.svg = svg;
    }

    /** @param id of the pattern, unique in the page */
    static void draw(Element parent, Diagram diagram, String id, String title) {
        Element svg = parent.appendElement("svg").attr("viewBox", "0 0 " + diagram.width() + " " + diagram.height())
                .attr("width", String.valueOf(diagram.width())).attr("height", String.valueOf(diagram.height()))
                .attr("role", "img").attr("aria-labelledby", id + "-title " + id + "-words");
        svg.appendElement("title").id(id + "-title").text(title);
        svg.appendElement("desc").id(id + "-words").text(diagram.inWords());
        DiagramDrawing drawing = new DiagramDrawing(svg);
        List<Line> lines = diagram.arrows().stream().map(arrow -> line(diagram, arrow)).toList();
        lines.forEach(drawing::drawLine);
        diagram.boxes().forEach(drawing::drawBox);
        lines.forEach(drawing::drawLabel);
    }

    /** An arrow from border to border. */
    record Line(double x1, double y1, double x2, double y2, List<String> labels) {
        double middleX() {
            return (x1 + x2) / 2;
        }

        double middleY() {
            return (y1 + y2) / 2;
        }
    }

    static Line line(Diagram diagram, Arrow arrow) {
        Box from = arrow.from();
        Box to = arrow.to();
        boolean bothWays = diagram.arrows().stream().anyMatch(other -> other.from().equals(to) && other.to().equals(from));
        double dx = to.middleX() - from.middleX();
        double dy = to.middleY() - from.middleY();
        double length = Math.hypot(dx, dy);
        double asideX = bothWays ? -dy / length * ASIDE : 0;
        double asideY = bothWays ? dx / length * ASIDE : 0;
        double out = reach(from, dx, dy);
        double in = reach(to, dx, dy);
        return new Line(from.middleX() + dx * out + asideX, from.middleY() + dy * out + asideY,
                to.middleX() - dx * in + asideX, to.middleY() - dy * in + asideY, arrow.labels());
    }

    /** The part of a way out of a box's middle that lies within the box. */
    private static double reach(Box box, double dx, double dy) {
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2.0 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2.0 / Math.abs(dy);
        return Math.min(across, down);
    }

    private void drawLine(Line line) {
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        double ux = (line.x2() - line.x1()) / length;
        double uy = (line.y2() - line.y1()) / length;
        double baseX = line.x2() - ux * HEAD;
        double baseY = line.y2() - uy * HEAD;
        svg.appendElement("line").addClass("arrow").attr("x1", number(line.x1())).attr("y1", number(line.y1()))
                .attr("x2", number(baseX)).attr("y2", number(baseY));
        svg.appendElement("polygon").addClass("arrow-head").attr("points", number(line.x2()) + "," + number(line.y2())
                + " " + number(baseX - uy * HEAD / 2) + "," + number(baseY + ux * HEAD / 2)
                + " " + number(baseX + uy * HEAD / 2) + "," + number(baseY - ux * HEAD / 2));
    }

    private void drawLabel(Line line) {
        double top = line.middleY() - line.labels().size() * Diagram.LINE / 2.0;
        double width = line.labels().stream().mapToInt(String::length).max().orElse(0) * LABEL_LETTER + 8;
        svg.appendElement("rect").addClass("arrow-label-ground").attr("x", number(line.middleX() - width / 2)).attr("y", number(top))
                .attr("width", number(width)).attr("height", number(line.labels().size() * Diagram.LINE));
        for (int i = 0; i < line.labels().size(); i++) {
            text(line.middleX(), top + (i + 0.75) * Diagram.LINE, line.labels().get(i)).addClass("arrow-label");
        }
    }

    private void drawBox(Box box) {
        svg.appendElement("rect").addClass("box").attr("x", number(box.x())).attr("y", number(box.y()))
                .attr("width", number(box.width())).attr("height", number(box.height())).attr("rx", "6");
        boolean named = !box.classes().isEmpty();
        text(box.middleX(), box.y() + (named ? 20 : 28), box.name()).addClass("box-name");
        if (named) text(box.middleX(), box.y() + 37, box.classes()).addClass("box-class");
        if (box.lines().isEmpty()) return;
        svg.appendElement("line").addClass("box-rule").attr("x1", number(box.x())).attr("y1", number(box.y() + 46))
                .attr("x2", number(box.x() + box.width())).attr("y2", number(box.y() + 46));
        for (int i = 0; i < box.lines().size(); i++) {
            text(box.x() + 9, box.y() + 46 + (i + 1) * Diagram.LINE - 2, box.lines().get(i)).addClass("box-line");
        }
    }

    private Element text(double x, double y, String text) {
        return svg.appendElement("text").attr("x", number(x)).attr("y", number(y)).text(text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

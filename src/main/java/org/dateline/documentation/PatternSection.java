package org.dateline.documentation;

import java.util.List;
import org.jsoup.nodes.Element;

/** The ways in which terms go together, each with its diagram and its example. */
final class PatternSection {
    private final Html html;

    PatternSection(Html html) {
        this.html = html;
    }

    void write(Element main, List<Pattern> patterns) {
        Element section = Html.section(main, "section-patterns", "Patterns");
        section.appendElement("p").text("Each diagram is drawn from the example below it: a box is a thing with its classes and its literal values, "
                + "an arrow is a statement. The examples leave out what their point does not need.");
        patterns.forEach(pattern -> write(section, pattern));
    }

    private void write(Element section, Pattern pattern) {
        Element article = section.appendElement("article").id(pattern.anchor());
        article.appendElement("h3").text(pattern.title());
        html.linked(article.appendElement("p"), pattern.text());
        Element figure = article.appendElement("figure");
        DiagramDrawing.draw(Html.wide(figure, "Diagram: " + pattern.title()), Diagram.of(pattern), pattern.anchor(), pattern.title());
        Element example = article.appendElement("details");
        example.appendElement("summary").text("Example in Turtle");
        Element frame = example.appendElement("pre").attr("tabindex", "0").appendElement("code");
        html.linked(frame, pattern.turtle());
    }
}

package org.dateline.documentation;

import java.util.List;
import org.jsoup.nodes.Element;

/** The pitfalls that were gone through, for those who review the vocabulary. */
final class PitfallSection {
    private final Html html;

    PitfallSection(Html html) {
        this.html = html;
    }

    void write(Element main, List<Pitfall> pitfalls) {
        Element section = Html.section(main, "section-pitfalls", "Pitfalls");
        section.appendElement("p").text("The pitfalls of the OOPS! catalogue, gone through one by one: " + pitfalls.size() + " considered, "
                + pitfalls.stream().filter(pitfall -> pitfall.verdict().equals("kept")).count() + " of them kept, each for the reason given.");
        Element body = Html.table(section, "Pitfalls considered", List.of("Pitfall", "Name", "Verdict", "Why"));
        pitfalls.forEach(pitfall -> write(body, pitfall));
    }

    private void write(Element body, Pitfall pitfall) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(pitfall.number());
        row.appendElement("td").text(pitfall.name());
        row.appendElement("td").text(pitfall.verdict());
        html.linked(row.appendElement("td"), pitfall.why());
    }
}

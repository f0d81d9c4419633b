package org.dateline.documentation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.documentation.Alignments.Alignment;
import org.jsoup.nodes.Element;

/** The relations to other vocabularies, by vocabulary. */
final class AlignmentSection {
    private final Html html;

    AlignmentSection(Html html) {
        this.html = html;
    }

    void write(Element main, TurtleFile file) {
        Element section = Html.section(main, "section-alignments", "Alignments");
        section.appendElement("p").text(file.header().getRequiredProperty(DCTerms.description).getString());
        section.appendElement("p").text("A subclass or subproperty is stated only where all that our term holds for is meant by the other term, too. "
                + "No equivalence is claimed, and no foreign ontology is imported. The statements stand in a file "
                + "of their own, " + file.name() + ", which may be left out.");
        Map<String, List<Alignment>> byVocabulary = new Alignments(file).all().stream()
                .collect(Collectors.groupingBy(alignment -> vocabulary(alignment.foreign()), TreeMap::new, Collectors.toList()));
        byVocabulary.forEach((prefix, alignments) -> {
            Element body = Html.table(section, "Alignments with " + prefix, List.of("Term", "Relation", "Foreign term"));
            alignments.forEach(alignment -> write(body, alignment));
        });
    }

    private void write(Element body, Alignment alignment) {
        Element row = body.appendElement("tr");
        html.resource(row.appendElement("th").attr("scope", "row"), alignment.term());
        row.appendElement("td").appendElement("code").text(html.shortened(alignment.relation().getURI()));
        Element foreign = row.appendElement("td");
        html.resource(foreign, alignment.foreign());
        alignment.foreign().listProperties(RDFS.label).nextOptional().ifPresent(label -> foreign.appendText(" " + label.getString()));
    }

    private String vocabulary(Resource foreign) {
        String name = html.shortened(foreign.getURI());
        return name.contains("://") ? name : name.substring(0, name.indexOf(':'));
    }
}

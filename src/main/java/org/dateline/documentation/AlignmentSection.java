package org.dateline.documentation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
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
        section.appendElement("p").text("The statements stand in a file of their own, " + file.name() + ", which may be left out.");
        new Notes(html).write(section, file.header(), SKOS.editorialNote);
        Map<String, List<Alignment>> byVocabulary = new Alignments(file).all().stream()
                .collect(Collectors.groupingBy(alignment -> vocabulary(file, alignment.foreign()), TreeMap::new, Collectors.toList()));
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

    /** Its label in the file, which the resource of its namespace bears. */
    private static String vocabulary(TurtleFile file, Resource foreign) {
        return file.subjects().stream().filter(s -> foreign.getURI().startsWith(s.getURI()) && s.getURI().matches(".*[#/]")).filter(s -> s.hasProperty(RDFS.label))
                .map(s -> s.getProperty(RDFS.label).getString()).findFirst().orElse(foreign.getNameSpace());
    }
}

package org.dateline.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.vocab.DL;
import org.jsoup.nodes.Element;

/** The entries of classes and properties. */
final class TermSection {
    private static final Property USAGE_NOTE = ResourceFactory.createProperty("http://purl.org/vocab/vann/usageNote");

    private final Html html;
    private final Terms terms;
    private final Coverage coverage;
    private final Alignments alignments;

    TermSection(Html html, Terms terms, Coverage coverage, Alignments alignments) {
        this.html = html;
        this.terms = terms;
        this.coverage = coverage;
        this.alignments = alignments;
    }

    void writeClasses(Element main) {
        write(Html.section(main, "section-classes", "Classes"), terms.classes());
    }

    void writeEventTypes(Element main) {
        Element section = Html.section(main, "section-event-types", "Event types");
        html.linked(section.appendElement("p"), "An event bears the class of its type and the classes above it, and the type once more as the value of "
                + "dl:eventType. The classes are not disjoint: one happening may be, say, both an attack and a crime.");
        write(section, terms.eventTypes());
    }

    void writeProperties(Element main) {
        write(Html.section(main, "section-properties", "Properties"), terms.properties());
    }

    private void write(Element section, List<Term> entries) {
        Element index = section.appendElement("ul").addClass("index");
        entries.forEach(term -> html.term(index.appendElement("li"), term));
        entries.forEach(term -> write(section, term));
    }

    private void write(Element section, Term term) {
        Element article = section.appendElement("article").addClass("term").id(term.name());
        Element heading = article.appendElement("h3");
        heading.appendText(term.label() + " ");
        heading.appendElement("code").text(term.curie());
        html.linked(article.appendElement("p").addClass("definition"), term.definition());
        term.texts(USAGE_NOTE).forEach(note -> html.linked(article.appendElement("p").addClass("note"), note));
        Element facts = article.appendElement("dl").addClass("facts");
        Html.described(facts, "IRI", List.of(term.node()), (parent, node) -> parent.appendElement("code").text(node.getURI()));
        Html.described(facts, "Example", term.texts(SKOS.example), html::linked);
        if (term.is(OWL.Class)) classFacts(facts, term);
        else propertyFacts(facts, term);
        Html.described(facts, "Elsewhere", alignments.of(term), (parent, alignment) -> {
            parent.appendElement("span").addClass("relation").text(html.shortened(alignment.relation().getURI()) + " ");
            html.resource(parent, alignment.foreign());
        });
        Html.described(facts, "Shapes", coverage.shapes(term), (parent, shape) -> Html.link(parent, "#" + shape.anchor(), shape.localName()));
        Html.described(facts, "Questions", coverage.questions(term), (parent, query) -> Html.link(parent, "#" + query.anchor(), query.shortName()));
        coverage.reason(term).ifPresent(reason -> Html.described(facts, "Scope", List.of(reason), html::linked));
    }

    private void classFacts(Element facts, Term term) {
        Html.described(facts, "Subclass of", term.values(RDFS.subClassOf), html::resource);
        Html.described(facts, "Subclasses", terms.all().stream().filter(t -> t.node().hasProperty(RDFS.subClassOf, term.node())).toList(), html::term);
        Html.described(facts, "Also told as", term.values(DL.toldAs), html::resource);
        Html.described(facts, "Disjoint with", disjoint(term), html::resource);
        Html.described(facts, "Properties", bearing(term, RDFS.domain, SchemaDO.domainIncludes), html::term);
        Html.described(facts, "Value of", bearing(term, RDFS.range, SchemaDO.rangeIncludes), html::term);
    }

    private void propertyFacts(Element facts, Term term) {
        Html.described(facts, "Kind", kinds(term), Element::appendText);
        Html.described(facts, "Subproperty of", term.values(RDFS.subPropertyOf), html::resource);
        Html.described(facts, "Subproperties", terms.all().stream().filter(t -> t.node().hasProperty(RDFS.subPropertyOf, term.node())).toList(), html::term);
        Html.described(facts, "Domain", term.values(RDFS.domain), html::resource);
        Html.described(facts, "Used on", term.values(SchemaDO.domainIncludes), html::resource);
        Html.described(facts, "Range", term.values(RDFS.range), html::resource);
        Html.described(facts, "Values", term.values(SchemaDO.rangeIncludes), html::resource);
        Html.described(facts, "Inverse of", inverses(term), html::resource);
    }

    private static List<String> kinds(Term term) {
        List<String> kinds = new ArrayList<>();
        kinds.add(term.is(OWL.AnnotationProperty) ? "a note on a term" : term.is(OWL.ObjectProperty) ? "leads to a thing" : "has a literal value");
        if (term.is(OWL.FunctionalProperty)) kinds.add("functional: at most one value");
        if (term.is(OWL.InverseFunctionalProperty)) kinds.add("inverse functional: at most one subject");
        if (term.is(OWL.SymmetricProperty)) kinds.add("symmetric");
        if (term.is(OWL2.AsymmetricProperty)) kinds.add("asymmetric");
        if (term.is(OWL2.IrreflexiveProperty)) kinds.add("irreflexive");
        if (term.is(OWL.TransitiveProperty)) kinds.add("transitive");
        return kinds;
    }

    private List<Term> bearing(Term term, Property... ways) {
        return terms.properties().stream().filter(p -> Stream.of(ways).anyMatch(way -> p.node().hasProperty(way, term.node()))).toList();
    }

    private static List<Resource> inverses(Term term) {
        return Stream.concat(term.values(OWL.inverseOf).stream(), term.node().getModel().listSubjectsWithProperty(OWL.inverseOf, term.node())
                .filterKeep(Resource::isURIResource).toList().stream()).distinct().toList();
    }

    private static List<Resource> disjoint(Term term) {
        return term.node().getModel().listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses).toList().stream()
                .map(axiom -> axiom.getRequiredProperty(OWL2.members).getList().mapWith(member -> member.asResource()).toList())
                .filter(members -> members.contains(term.node())).flatMap(List::stream).filter(member -> !member.equals(term.node())).distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
    }
}

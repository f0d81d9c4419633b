package org.dateline.server.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.server.lookup.PublishedNames;

/** How nodes are shown: our terms by their labels, dates spelled out, our names as links to their pages. */
final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private static final BigDecimal SEPARATED_FROM = BigDecimal.valueOf(10_000);

    private final PublishedNames names;
    private final Map<String, String> labels;

    /** @param ontology holds the labels of our terms */
    Shown(PublishedNames names, Model ontology) {
        this.names = names;
        this.labels = ontology.listStatements(null, RDFS.label, (String) null).toList().stream()
            .filter(statement -> statement.getSubject().isURIResource())
            .collect(Collectors.toUnmodifiableMap(
                statement -> statement.getSubject().getURI(), statement -> statement.getString(), (one, other) -> one));
    }

    /** @param node null where a query left a variable open */
    Cell cell(Node node) {
        if (node == null || node.isBlank()) {
            return Cell.NONE;
        }
        return node.isURI() ? named(node.getURI()) : literal(node);
    }

    private Cell named(String iri) {
        String text = labels.getOrDefault(iri, iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
        return new Cell(text, iri, link(iri));
    }

    /** Another scheme than the web's could hold a script. */
    private String link(String iri) {
        return names.path(iri).map(ThingKind::page).orElse(iri.matches("(?i)https?://.*") ? iri : "");
    }

    private static Cell literal(Node node) {
        String value = node.getLiteralLexicalForm();
        try {
            if (XSDDatatype.XSDdate.equals(node.getLiteralDatatype())) {
                return new Cell(LocalDate.parse(value).format(DAY), value, "");
            }
            if (XSDDatatype.XSDgYearMonth.equals(node.getLiteralDatatype())) {
                return new Cell(YearMonth.parse(value).format(MONTH), value, "");
            }
        } catch (DateTimeException e) {
            // a date with a time zone or none of this calendar is shown as it stands
            return new Cell(value, value, "");
        }
        return new Cell(number(node, value), value, "");
    }

    /** Two decimals are enough for a person, and long numbers need separators. */
    private static String number(Node node, String value) {
        if (!XSDDatatype.XSDinteger.equals(node.getLiteralDatatype()) && !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        return new DecimalFormat(number.abs().compareTo(SEPARATED_FROM) < 0 ? "0.##" : "#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
            .format(number);
    }
}

package org.dateline.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.mention.time.PartialDate;

/** The literals of our graphs, each kind of value in its one datatype. */
final class Literals {
    private Literals() {
    }

    /** What an English article says, or what we say in English. */
    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    /** Names and codes of no language. */
    static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** xsd:date, xsd:gYearMonth or xsd:gYear, by what is known. */
    static Node date(PartialDate date) {
        XSDDatatype type = switch (date.precision()) {
            case DAY -> XSDDatatype.XSDdate;
            case MONTH -> XSDDatatype.XSDgYearMonth;
            case YEAR -> XSDDatatype.XSDgYear;
            case INTERVAL -> throw new IllegalArgumentException("a date is no interval: " + date);
        };
        return NodeFactory.createLiteralDT(date.toString(), type);
    }

    static PartialDate date(Node literal) {
        return PartialDate.parse(literal.getLiteralLexicalForm());
    }

    /** In the canonical form of XML Schema 1.0 ("20.0"), which is the one that TDB2 gives back. */
    static Node decimal(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return NodeFactory.createLiteralDT(plain.setScale(Math.max(1, plain.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }

    static double decimal(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }

    static Node count(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}

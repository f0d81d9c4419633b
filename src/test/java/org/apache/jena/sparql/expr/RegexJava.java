package org.apache.jena.sparql.expr;

/**
 * Stands in for a class that Jena had until 5.2 and that TopBraid SHACL 1.4.4, the latest release, asks for the flags of {@code sh:pattern}.
 * It is all that keeps the two apart; later versions of Jena have the same method in {@link RegexEngine}.
 */
public final class RegexJava {
    private RegexJava() {
    }

    /** @param flags of a SPARQL regular expression, such as "i"; null for none */
    public static int makeMask(String flags) {
        return RegexEngine.makeMask(flags);
    }
}

package org.dateline.documentation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.dateline.vocab.DL;

/** Reads off a parsed query the terms of the vocabulary that it uses: written without prefixes, it shows each by its whole IRI. */
final class TermsOfQuery {
    private static final Pattern TERM = Pattern.compile("<" + Pattern.quote(DL.NS) + "([^>]+)>");

    private TermsOfQuery() {
    }

    /** @return local names, sorted */
    static Set<String> in(Query query) {
        Query whole = query.cloneQuery();
        whole.getPrefixMapping().clearNsPrefixMap();
        Set<String> names = new TreeSet<>();
        Matcher matcher = TERM.matcher(whole.serialize());
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }
}

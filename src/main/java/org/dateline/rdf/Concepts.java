package org.dateline.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.dateline.account.Factuality;
import org.dateline.account.Measure;
import org.dateline.document.BlockKind;
import org.dateline.document.DateBasis;
import org.dateline.mention.EntityType;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.time.Precision;
import org.dateline.resolve.Disagreement;
import org.dateline.vocab.DL;

/** The terms of the vocabulary that our closed sets of values stand for. */
final class Concepts {
    private Concepts() {
    }

    static Node of(EntityType type) {
        return DL.resource(type.localName()).asNode();
    }

    static Node of(Factuality factuality) {
        return DL.resource(factuality.localName()).asNode();
    }

    static Node of(Precision precision) {
        return DL.resource(precision.localName()).asNode();
    }

    static Node of(Measure measure) {
        return DL.resource(measure.localName()).asNode();
    }

    static Node of(DateBasis basis) {
        return DL.resource(basis.name().toLowerCase(Locale.ROOT)).asNode();
    }

    static Node of(BlockKind kind) {
        return DL.resource(kind.name().toLowerCase(Locale.ROOT)).asNode();
    }

    static Node of(Qualifier qualifier) {
        return resource(qualifier).asNode();
    }

    static Node of(Disagreement.Kind kind) {
        return resource(kind).asNode();
    }

    /** @throws IllegalArgumentException for a node that is no qualifier */
    static Qualifier qualifier(Node concept) {
        for (Qualifier qualifier : Qualifier.values()) if (of(qualifier).equals(concept)) return qualifier;
        throw new IllegalArgumentException("no qualifier: " + concept);
    }

    /** The part of a term's IRI that is a name in our vocabulary. */
    static String localName(Node term) {
        return term.getURI().substring(DL.NS.length());
    }

    private static Resource resource(Disagreement.Kind kind) {
        return switch (kind) {
            case VALUE -> DL.valueConflict;
            case BOUND -> DL.boundDifference;
            case TIME -> DL.timeConflict;
            case AGENT -> DL.agentConflict;
            case PLACE -> DL.placeConflict;
            case OUTCOME -> DL.outcomeConflict;
            case DENIAL -> DL.denialConflict;
        };
    }

    private static Resource resource(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> DL.exactly;
            case AT_LEAST -> DL.atLeast;
            case MORE_THAN -> DL.moreThan;
            case ABOUT -> DL.approximately;
            case UP_TO -> DL.upTo;
        };
    }
}

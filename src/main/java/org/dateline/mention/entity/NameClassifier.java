package org.dateline.mention.entity;

import java.util.Map;
import java.util.Optional;
import org.dateline.mention.EntityType;
import org.dateline.mention.LogLinearModel;

/**
 * Tells the class of what bears a name by all that its article says of it, with weights learned from annotated articles. The recogniser sees one sentence at a
 * time, and takes many a small town for a person.
 */
final class NameClassifier {
    /** How likely a class must be to be believed against what most mentions say. */
    private static final double SURE = 0.5;
    private static final LogLinearModel MODEL = LogLinearModel.of(NameClassifier.class, "name-weights.tsv");

    private NameClassifier() {
    }

    /** The class that is likely enough to be believed, if one is. */
    static Optional<EntityType> sure(Map<String, Double> features) {
        return MODEL.probabilities(features).entrySet().stream().filter(each -> each.getValue() >= SURE).map(each -> EntityType.valueOf(each.getKey())).findFirst();
    }
}

package org.dateline.mention.entity;

import java.util.Map;
import org.dateline.mention.EntityType;
import org.dateline.mention.LogLinearModel;

/**
 * Tells the class of what bears a name by all that its article says of it, with weights learned from annotated articles. The recogniser sees one sentence at a
 * time, and takes many a small town for a person.
 */
final class NameClassifier {
    private static final LogLinearModel MODEL = LogLinearModel.of(NameClassifier.class, "name-weights.tsv");

    private NameClassifier() {
    }

    static EntityType likeliest(Map<String, Double> features) {
        return MODEL.probabilities(features).entrySet().stream().max(Map.Entry.comparingByValue()).map(each -> EntityType.valueOf(each.getKey())).orElseThrow();
    }
}

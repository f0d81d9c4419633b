package org.dateline.sample;

import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.dateline.vocab.Namespaces;

/** The stages of the program as it is installed, with their models, loaded once for all tests of a run. */
public final class InstalledStages {
    private InstalledStages() {
    }

    private static final class Holder {
        private static final Iris IRIS = Iris.under(Namespaces.DATA);
        private static final Stages STAGES = StandardStages.load(IRIS);
    }

    public static Stages load() {
        return Holder.STAGES;
    }

    /** As the command line asks for them. */
    public static Stages load(Iris iris) {
        if (!iris.base().equals(Holder.IRIS.base())) throw new IllegalArgumentException("loaded for " + Holder.IRIS.base() + " only");
        return Holder.STAGES;
    }
}

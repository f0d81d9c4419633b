package org.dateline.cli;

import org.dateline.failure.DatelineException;
import org.dateline.rdf.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the IRIs of the data begin, as a user gives it. */
final class BaseIri {
    private BaseIri() {
    }

    /** @throws ParameterException for what is no base */
    static Iris iris(String base, CommandSpec spec) {
        try {
            return Iris.under(base);
        } catch (DatelineException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}

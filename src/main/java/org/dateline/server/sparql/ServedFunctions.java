package org.dateline.server.sparql;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The extension functions that strangers may call: Jena's, without those that load classes by name, wait, write to the console, tell of the
 * server's settings, or match patterns past any timeout (REGEX and REPLACE do not).
 */
final class ServedFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final Set<String> REFUSED = Set.of(
        ARQConstants.ARQFunctionLibraryURI + "wait", ARQConstants.ARQFunctionLibraryURI_Jena2 + "wait",
        ARQConstants.ARQFunctionLibraryURI + "print", ARQConstants.ARQFunctionLibraryURI_Jena2 + "print",
        ARQConstants.ARQFunctionLibraryURI + "context", ARQConstants.ARQFunctionLibraryURI_Jena2 + "context",
        ARQConstants.ARQPropertyFunctionLibraryURI + "strSplit", ARQConstants.ARQPropertyFunctionLibraryURI_Jena2 + "strSplit",
        XPATH + "matches", XPATH + "replace");

    private ServedFunctions() {
    }

    /** Makes the queries that run in a context see these functions only. */
    static void restrict(Context context) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new PropertyFunctions());
        ProcedureRegistry.set(context, new Procedures());
    }

    private static boolean isServed(String iri) {
        return !iri.startsWith(ARQConstants.javaClassURIScheme) && !REFUSED.contains(iri);
    }

    private static final class Functions extends FunctionRegistry {
        @Override
        public FunctionFactory get(String iri) {
            return isServed(iri) ? FunctionRegistry.get().get(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return isServed(iri) && FunctionRegistry.get().isRegistered(iri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String iri) {
            return isServed(iri) && PropertyFunctionRegistry.get().manages(iri);
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            return isServed(iri) ? PropertyFunctionRegistry.get().get(iri) : null;
        }
    }

    /** There is none that our data need. */
    private static final class Procedures extends ProcedureRegistry {
        @Override
        public ProcedureFactory get(String iri) {
            return null;
        }
    }
}

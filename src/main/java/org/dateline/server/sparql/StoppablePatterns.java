package org.dateline.server.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** Puts REGEX and REPLACE that obey the query's timeout into a query's algebra, before Jena's own optimisation. */
final class StoppablePatterns extends ExprTransformCopy {

    /** A rewrite factory's one method. */
    static Rewrite thenOptimise(Context context) {
        Rewrite optimiser = Optimize.getFactory().create(context);
        return op -> optimiser.rewrite(in(op));
    }

    private static Op in(Op op) {
        return Transformer.transform(new TransformCopy(), new StoppablePatterns(), op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new Regex(arguments);
            case E_StrReplace replace -> new Replace(arguments);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        return function.copy(arguments, in(pattern));
    }

    private static Expr optional(ExprList arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    /** Matches once on a text that can be stopped; what comes after it has then been shown to end. */
    private static void search(NodeValue text, NodeValue pattern, NodeValue flags, FunctionEnv environment) {
        AtomicBoolean cancelled = Context.getCancelSignal(environment.getContext());
        if (cancelled == null) {
            throw beforeTheQueryRuns();
        }
        if (!text.isLiteral() || !pattern.isString() || flags != null && !flags.isString()) {
            return;
        }
        Matcher matcher = RegexEngine.makePattern("pattern", pattern.getString(), flags == null ? null : flags.getString())
            .matcher(new StoppableText(text.asNode().getLiteralLexicalForm(), cancelled));
        while (matcher.find()) {
            // every place is looked for, as the function itself will
        }
    }

    /** Constant folding tries every function without an environment, and so without a timeout; it leaves alone what fails. */
    private static ExprEvalException beforeTheQueryRuns() {
        return new ExprEvalException("patterns are matched while a query runs, not before");
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), optional(arguments, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
            search(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null, environment);
            return super.eval(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw beforeTheQueryRuns();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
            search(arguments.get(0), arguments.get(1), arguments.size() > 3 ? arguments.get(3) : null, environment);
            return super.eval(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw beforeTheQueryRuns();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }
}

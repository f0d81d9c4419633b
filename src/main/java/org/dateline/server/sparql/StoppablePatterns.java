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
    private static final int FLAGS_OF_REGEX = 2;
    private static final int FLAGS_OF_REPLACE = 3;

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
            case E_Regex regex -> new Stoppable((ExprFunctionN) regex.copy(arguments), FLAGS_OF_REGEX);
            case E_StrReplace replace -> new Stoppable((ExprFunctionN) replace.copy(arguments), FLAGS_OF_REPLACE);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        return function.copy(arguments, in(pattern));
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

    /** A function of text, pattern and, perhaps, flags. */
    private static final class Stoppable extends ExprFunctionN {
        private final ExprFunctionN function;
        private final int flags;

        Stoppable(ExprFunctionN function, int flags) {
            super(function.getFunctionSymbol().getSymbol(), function.getArgs().toArray(Expr[]::new));
            this.function = function;
            this.flags = flags;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
            search(arguments.get(0), arguments.get(1), arguments.size() > flags ? arguments.get(flags) : null, environment);
            return function.eval(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw beforeTheQueryRuns();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Stoppable((ExprFunctionN) function.copy(arguments), flags);
        }
    }
}

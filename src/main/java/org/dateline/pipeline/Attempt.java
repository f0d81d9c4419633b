package org.dateline.pipeline;

import java.util.function.Supplier;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** What came of one article in one step: a result, or the failure to report. */
sealed interface Attempt<T> {
    record Done<T>(T result) implements Attempt<T> {
    }

    record Failed<T>(DatelineException failure) implements Attempt<T> {
    }

    /** Runs a step so that nothing an article does to it can end the batch. */
    static <T> Attempt<T> of(String input, Supplier<T> step) {
        try {
            return new Done<>(step.get());
        } catch (DatelineException e) {
            return new Failed<>(e);
        } catch (StackOverflowError e) {
            return new Failed<>(new DatelineException(FailureCode.CONVERSION_FAILED, input, "it is nested too deeply", e));
        } catch (OutOfMemoryError e) {
            return new Failed<>(new DatelineException(FailureCode.CONVERSION_FAILED, input, "it needs more memory than there is", e));
        } catch (RuntimeException e) {
            return new Failed<>(new DatelineException(FailureCode.CONVERSION_FAILED, input, reason(e), e));
        }
    }

    private static String reason(RuntimeException e) {
        String where = e.getStackTrace().length == 0 ? "" : " in " + e.getStackTrace()[0].getClassName();
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")") + where;
    }
}

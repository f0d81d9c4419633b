package org.dateline.pipeline;

import java.util.function.Consumer;
import org.dateline.failure.DatelineException;

/** Passes failures on and nothing else. */
record FailureListener(Consumer<DatelineException> failure) implements ConversionListener {
    @Override
    public void begun(int articles) {
    }

    @Override
    public void advanced() {
    }

    @Override
    public void failed(DatelineException reason) {
        failure.accept(reason);
    }
}

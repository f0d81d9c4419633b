package org.dateline.pipeline;

import org.dateline.failure.DatelineException;

/** Hears how a conversion goes; all calls come from one thread. */
public interface ConversionListener {
    /** All sources have been looked over, so many are to be converted. */
    void begun(int articles);

    /** One more has been converted or has failed. */
    void advanced();

    /** An input failed; the rest goes on. */
    void failed(DatelineException failure);

    /** Hears nothing. */
    ConversionListener SILENT = new ConversionListener() {
        @Override
        public void begun(int articles) {
        }

        @Override
        public void advanced() {
        }

        @Override
        public void failed(DatelineException failure) {
        }
    };
}

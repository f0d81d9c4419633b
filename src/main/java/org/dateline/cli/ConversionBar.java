package org.dateline.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.dateline.failure.DatelineException;
import org.dateline.pipeline.ConversionListener;

/** Shows on a terminal how far a conversion is, and names what failed. */
final class ConversionBar implements ConversionListener, AutoCloseable {
    private final Terminal terminal;
    private ProgressBar bar;

    ConversionBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begun(int articles) {
        if (articles > 1 && Terminal.isWatched()) {
            bar = new ProgressBarBuilder().setTaskName("Converting").setInitialMax(articles).setUpdateIntervalMillis(500).clearDisplayOnFinish().build();
        }
    }

    @Override
    public void advanced() {
        if (bar != null) bar.step();
    }

    @Override
    public void failed(DatelineException failure) {
        // without a line break of its own, the message would stand behind the bar
        if (bar != null) terminal.say("");
        terminal.failed(failure);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        bar = null;
    }
}

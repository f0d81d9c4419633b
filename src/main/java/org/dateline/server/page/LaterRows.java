package org.dateline.server.page;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** Rows that are asked for when a template comes to them, so that what stands before them on the page is sent already. */
final class LaterRows<T> extends AbstractList<T> {
    private final Supplier<List<T>> question;
    private List<T> rows;

    LaterRows(Supplier<List<T>> question) {
        this.question = question;
    }

    @Override
    public T get(int index) {
        return rows().get(index);
    }

    @Override
    public int size() {
        return rows().size();
    }

    private List<T> rows() {
        if (rows == null) {
            rows = question.get();
        }
        return rows;
    }
}

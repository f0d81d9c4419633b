package org.dateline.server.page;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param page counted from 1
 * @param size rows a page holds
 */
public record Slice(int page, int size) {

    long offset() {
        return (long) (page - 1) * size;
    }

    /** Whether a page follows, when one row more than fits was asked for. */
    boolean isFollowed(List<?> rows) {
        return rows.size() > size;
    }

    <T> List<T> cut(List<T> rows) {
        return rows.subList(0, Math.min(size, rows.size()));
    }
}

package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output that remembers why it could not be written: a writer above it would keep that to itself, and a full disk would go unseen. */
final class StandardOutput extends OutputStream {
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private IOException failure;

    /** What went wrong first; a reader that has seen enough and closed its end, as "head" does, is nothing wrong. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> e.getMessage() == null || !e.getMessage().contains("Broken pipe"));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (failure == null) failure = e;
            throw e;
        }
    }
}

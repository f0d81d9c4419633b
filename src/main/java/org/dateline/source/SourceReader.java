package org.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.text.ContentHash;

/** Reads a source's bytes and decodes them. */
public final class SourceReader {
    /** No news article comes near this many bytes, with its page around it. */
    public static final int DEFAULT_LIMIT = 5 * 1024 * 1024;

    private final InputStream standardInput;
    private final int limit;

    public SourceReader() {
        this(System.in, DEFAULT_LIMIT);
    }

    /** @param limit the largest number of bytes that is taken for an article */
    public SourceReader(InputStream standardInput, int limit) {
        this.standardInput = standardInput;
        this.limit = limit;
    }

    /** @throws DatelineException if the source is missing, unreadable, empty, binary, too large, or in no known encoding */
    public RawArticle read(Source source) {
        return switch (source) {
            case Source.OfFile file -> decode(file.name(), bytes(file));
            case Source.StandardInput input -> decode(input.name(), bytes(input));
            case Source.Unavailable unavailable -> throw unavailable.failure();
        };
    }

    /** Decodes bytes that came from elsewhere, under the name that users are to see. */
    public RawArticle decode(String name, byte[] bytes) {
        if (bytes.length == 0) throw new DatelineException(FailureCode.EMPTY_INPUT, name);
        Decoded decoded = new Decoder(name).decode(bytes);
        if (decoded.text().isBlank()) throw new DatelineException(FailureCode.EMPTY_INPUT, name, "white space only");
        return new RawArticle(name, FormatDetector.formatOf(decoded.text()), decoded.text(), decoded.charset(), ContentHash.of(bytes));
    }

    private byte[] bytes(Source.OfFile file) {
        Path path = file.path();
        try {
            if (Files.isRegularFile(path) && Files.size(path) > limit) throw tooLarge(file.name());
            try (InputStream in = Files.newInputStream(path)) {
                return limited(file.name(), in);
            }
        } catch (NoSuchFileException e) {
            throw new DatelineException(FailureCode.MISSING_INPUT, file.name(), "", e);
        } catch (AccessDeniedException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.name(), "no permission", e);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.name(), "", e);
        }
    }

    private byte[] bytes(Source.StandardInput input) {
        try {
            return limited(input.name(), standardInput);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, input.name(), "", e);
        }
    }

    private byte[] limited(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) throw tooLarge(name);
        return bytes;
    }

    private DatelineException tooLarge(String name) {
        return new DatelineException(FailureCode.TOO_LARGE, name, "more than " + limit / 1024 / 1024 + " MB");
    }
}

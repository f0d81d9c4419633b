package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    private static final String STORY = "The café’s owner said “no” – twice. It reopened in May.\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private final SourceReader reader = new SourceReader();
    @TempDir
    Path folder;

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = new byte[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private FailureCode failure(byte[] bytes) {
        return assertThrows(DatelineException.class, () -> reader.decode("x.txt", bytes)).code();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-8,false", "UTF-16LE,true", "UTF-16LE,false", "UTF-16BE,true", "UTF-16BE,false", "windows-1252,false"})
    void encodingsAreDetectedWithAndWithoutMark(String charset, boolean mark) {
        byte[] bytes = ((mark ? "\uFEFF" : "") + STORY).getBytes(Charset.forName(charset));
        RawArticle article = reader.decode("x.txt", bytes);
        assertEquals(STORY, article.text());
        assertEquals(Charset.forName(charset), article.charset());
    }

    @Test
    void brokenUtf8ThatIsMostlyWellFormedStaysUtf8() {
        byte[] cut = join(STORY.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE2, (byte) 0x80});
        assertEquals(STORY + "\uFFFD", reader.decode("x.txt", cut).text());
    }

    @Test
    void aPageMayNameItsEncoding() {
        String page = "<html><head><meta charset=\"windows-1250\"></head><body><p>Łódź reopened its tram line.</p></body></html>";
        assertEquals(page, reader.decode("x.html", page.getBytes(Charset.forName("windows-1250"))).text());
    }

    @Test
    void aPageThatCallsItselfLatin1IsWindows1252() {
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>“Yes”, she said.</p></body></html>";
        assertEquals(page, reader.decode("x.html", page.getBytes(WINDOWS_1252)).text());
    }

    @Test
    void formatIsToldByContent() {
        assertEquals(SourceFormat.HTML, reader.decode("x.txt", "\n<!DOCTYPE html><title>T</title>".getBytes(StandardCharsets.UTF_8)).format());
        assertEquals(SourceFormat.HTML, reader.decode("x", "<p class=a>One.</p><p>Two.</p>".getBytes(StandardCharsets.UTF_8)).format());
        assertEquals(SourceFormat.TEXT, reader.decode("x.html", "A <b>bold</b> plan. 3 < 4.".getBytes(StandardCharsets.UTF_8)).format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\uFEFF\n"})
    void nothingButWhiteSpaceIsEmpty(String text) {
        assertEquals(FailureCode.EMPTY_INPUT, failure(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertEquals(FailureCode.BINARY_INPUT, failure(noise));
        assertEquals(FailureCode.BINARY_INPUT, failure("%PDF-1.7 some text".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(FailureCode.BINARY_INPUT, failure("a\u0001b\u0002c".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aFileOverTheLimitIsRefusedByItsSizeAlone() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024);
        }
        DatelineException failure = assertThrows(DatelineException.class, () -> reader.read(new Source.OfFile(file, "big.txt")));
        assertEquals("big.txt: is too large for a news article: more than 5 MB", failure.getMessage());
    }

    @Test
    void standardInputHasTheSameLimit() {
        SourceReader small = new SourceReader(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), 10);
        assertEquals(FailureCode.TOO_LARGE, assertThrows(DatelineException.class, () -> small.read(new Source.StandardInput())).code());
        SourceReader enough = new SourceReader(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), 1000);
        assertEquals("-", enough.read(new Source.StandardInput()).file());
    }

    @Test
    void aFileWithoutPermissionIsUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), STORY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        DatelineException failure = assertThrows(DatelineException.class, () -> reader.read(new Source.OfFile(file, "closed.txt")));
        assertEquals(FailureCode.UNREADABLE_INPUT, failure.code());
    }

    @Test
    void aFileThatVanishedIsMissing() {
        Source gone = new Source.OfFile(folder.resolve("gone.txt"), "gone.txt");
        assertEquals(FailureCode.MISSING_INPUT, assertThrows(DatelineException.class, () -> reader.read(gone)).code());
    }

    @Test
    void theHashIsOfTheBytes() {
        RawArticle utf8 = reader.decode("a", STORY.getBytes(StandardCharsets.UTF_8));
        assertEquals(utf8.hash(), reader.decode("b", STORY.getBytes(StandardCharsets.UTF_8)).hash());
        assertNotEquals(utf8.hash(), reader.decode("a", STORY.getBytes(WINDOWS_1252)).hash());
    }
}

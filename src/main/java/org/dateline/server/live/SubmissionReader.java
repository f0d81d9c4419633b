package org.dateline.server.live;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.ContentType;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.pipeline.Submission;
import org.dateline.source.RawArticle;
import org.dateline.source.SourceReader;
import org.dateline.text.ContentHash;

/**
 * Reads an article out of a request: {@code text/plain} or {@code text/html} with the article alone, or {@code application/json} with its text or
 * page and what its sender knows of it. Its identity follows from the text or page, as a file's from its bytes.
 */
final class SubmissionReader {
    private static final int LARGEST = SourceReader.DEFAULT_LIMIT;
    private static final Set<String> MEMBERS = Set.of("text", "html", "url", "title", "published", "publisher", "file");

    private final SourceReader reader = new SourceReader();

    /** @throws Refusal 400 for a broken body, 413 for a large one, 415 for one of another kind */
    Submission read(HttpServletRequest request) throws IOException {
        // not getContentType(), which fails on a charset that Java does not know
        ContentType type = Optional.ofNullable(request.getHeader("Content-Type")).map(ContentType::create).orElseThrow(SubmissionReader::unsupported);
        return switch (type.getContentTypeStr()) {
            case "text/plain" -> alone(request, type, "txt");
            case "text/html", "application/xhtml+xml" -> alone(request, type, "html");
            case "application/json" -> described(body(request));
            default -> throw unsupported();
        };
    }

    private Submission alone(HttpServletRequest request, ContentType type, String suffix) throws IOException {
        byte[] bytes = inUtf8(body(request), type.getCharset());
        return new Submission(raw(Optional.ofNullable(request.getParameter("file")), bytes, suffix), Metadata.NONE);
    }

    private Submission described(byte[] body) {
        JsonObject json = object(body);
        json.keySet().stream().filter(name -> !MEMBERS.contains(name)).findFirst().ifPresent(name -> {
            throw broken("it has a member \"" + name + "\"; known are " + MEMBERS.stream().sorted().toList());
        });
        Optional<String> text = string(json, "text");
        Optional<String> html = string(json, "html");
        if (text.isPresent() == html.isPresent()) throw broken("it must have either \"text\" or \"html\"");
        byte[] bytes = text.or(() -> html).orElseThrow().getBytes(StandardCharsets.UTF_8);
        Metadata known = new Metadata(string(json, "title"), string(json, "published").map(SubmissionReader::date), string(json, "publisher"),
            List.of(), Optional.empty(), string(json, "url"));
        return new Submission(raw(string(json, "file"), bytes, text.isPresent() ? "txt" : "html"), known);
    }

    private RawArticle raw(Optional<String> name, byte[] bytes, String suffix) {
        return reader.decode(name.filter(n -> !n.isBlank()).orElseGet(() -> ContentHash.of(bytes).hex() + "." + suffix), bytes);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "An article may have " + LARGEST / 1024 / 1024 + " MB.");
        }
        return body;
    }

    /** What no charset is named for is found out by the reader, as with files. */
    private static byte[] inUtf8(byte[] body, String charset) {
        try {
            return charset == null ? body : new String(body, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "The charset is not known.");
        }
    }

    private static JsonObject object(byte[] body) {
        try (JsonReader json = Json.createReader(new ByteArrayInputStream(body))) {
            return json.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw broken("it is no JSON object");
        }
    }

    private static Optional<String> string(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) return Optional.empty();
        if (value instanceof JsonString string) return Optional.of(string.getString()).filter(s -> !s.isBlank());
        throw broken("its \"" + name + "\" is no string");
    }

    /** A day, or a time that begins with one. */
    private static PublicationDate date(String published) {
        try {
            return new PublicationDate(LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published), DateBasis.STATED);
        } catch (DateTimeException e) {
            throw broken("its \"published\" is no date such as 2024-02-29");
        }
    }

    private static Refusal broken(String reason) {
        return new Refusal(HttpServletResponse.SC_BAD_REQUEST, "The body cannot be used: " + reason + ".");
    }

    private static Refusal unsupported() {
        return new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send text/plain, text/html or application/json.");
    }
}

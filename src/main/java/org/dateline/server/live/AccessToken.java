package org.dateline.server.live;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The secret that entitles to change the data. It is sent as a bearer token, or as the password of basic authentication under any name.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
 */
public final class AccessToken {
    /** The schemes that a client may choose from. */
    static final String CHALLENGE = "Bearer realm=\"Dateline\", Basic realm=\"Dateline\", charset=\"UTF-8\"";
    private static final int SHORTEST = 16;
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final byte[] digest;

    private AccessToken(byte[] digest) {
        this.digest = digest;
    }

    /** @throws IllegalArgumentException for one that could be guessed or would not survive a header */
    public static AccessToken of(String secret) {
        if (secret.length() < SHORTEST || !secret.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("the token must be at least " + SHORTEST + " characters of visible ASCII");
        }
        return new AccessToken(digest(secret));
    }

    /** Takes the same time whatever is wrong: digests are compared, which have one length, and tell nothing of the secret by their common start. */
    boolean isIn(HttpServletRequest request) {
        String sent = Optional.ofNullable(request.getHeader("Authorization")).flatMap(header ->
            after(BEARER, header).or(() -> isOfAnotherSite(request) ? Optional.empty() : after(BASIC, header).flatMap(AccessToken::password))).orElse("");
        return MessageDigest.isEqual(digest, digest(sent));
    }

    /** A browser that remembers a password sends it with what any site's form posts here, and then says where the form is from. */
    private static boolean isOfAnotherSite(HttpServletRequest request) {
        return request.getHeader("Origin") != null;
    }

    private static Optional<String> after(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length()) ? Optional.of(header.substring(scheme.length()).strip()) : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.contains(":") ? Optional.of(pair.substring(pair.indexOf(':') + 1)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // no Base64
            return Optional.empty();
        }
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

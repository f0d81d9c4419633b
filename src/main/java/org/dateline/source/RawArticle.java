package org.dateline.source;

import java.nio.charset.Charset;
import org.dateline.text.ContentHash;

/**
 * One article file, decoded and not yet understood.
 *
 * @param file    the file's name, or the URL or "-" it came by, as it is shown to users
 * @param format  what kind of text it is
 * @param text    the content as decoded, without a byte order mark; all published offsets count its code points
 * @param charset the encoding that was found
 * @param hash    of the bytes; the same bytes are the same article
 */
public record RawArticle(String file, SourceFormat format, String text, Charset charset, ContentHash hash) {
}

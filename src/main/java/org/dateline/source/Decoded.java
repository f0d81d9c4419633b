package org.dateline.source;

import java.nio.charset.Charset;

/** Text and the encoding it was in. */
record Decoded(String text, Charset charset) {
}

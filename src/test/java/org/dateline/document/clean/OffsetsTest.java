package org.dateline.document.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.dateline.document.Block;
import org.dateline.document.CleanArticle;
import org.dateline.document.LeftOut;
import org.dateline.document.batch.BatchKnowledge;
import org.dateline.source.RawArticle;
import org.dateline.text.SourceSpan;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a source, what is published of it can be found there again. */
class OffsetsTest {
    private static final String[] PIECES = {"The ferry", "ran aground", "in 2021", "said Anna Berg", "🚢", "𝔘𝔫𝔦", "naïve café", "e\u0301", "\u00A0",
            "\u200B", "“quoted”",
        "50%", "(AP)", "– Nora Quist/CW", "👩‍🚒", "Σίσυφος", "the harbour office", "and all of the passengers were", "\t", "\r\n", "\n\n", "\n", ".",
                ". ", "…"};
    private static final int WORDS = 150;

    private static String slice(String source, SourceSpan span) {
        return source.substring(source.offsetByCodePoints(0, span.begin()), source.offsetByCodePoints(0, span.end()));
    }

    /** Blanks and invisible characters are what reading changes where there is no markup; own blanks part glued sentences. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B]+", "");
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder(Reading.BODY);
        for (int i = 0; i < WORDS; i++) text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        return text.append('\n').append(Reading.BODY.replace("ferry", "boat")).toString();
    }

    private static void assertTraceable(RawArticle raw, CleanArticle article) {
        for (Block block : article.blocks())
            assertEquals(plain(Reading.text(article, block)), plain(slice(raw.text(), article.text().source(block.span()))));
        int last = 0;
        for (LeftOut out : article.leftOut()) {
            assertTrue(out.source().begin() >= last && out.source().end() <= raw.text().codePointCount(0, raw.text().length()));
            last = out.source().begin();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyPlainBlockIsASliceOfItsSource(long seed) {
        RawArticle raw = Reading.raw(random(new Random(seed)));
        assertTraceable(raw, new ArticleCleaner().clean(raw, BatchKnowledge.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void everyCharacterOfAPageStandsWhereItSays(long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder("<html><body><article><h1>Ferry 🚢 aground off Port Ferris</h1>");
        for (String line : random(random).split("\\n")) page.append("<p>").append(line.replace(" and ", " &amp; <b>and</b> ").replace("50%",
                "50&#37;")).append("</p>\n");
        RawArticle raw = Reading.raw(page.append("</article></body></html>").toString());
        CleanArticle article = new ArticleCleaner().clean(raw, BatchKnowledge.NONE);
        for (int i = 0; i < article.text().length(); i++) {
            char c = article.text().charAt(i);
            if (Character.isWhitespace(c) || Character.isSurrogate(c)) continue;
            String there = slice(raw.text(), article.text().source(new Span(i, i + 1)));
            assertTrue(there.equals(String.valueOf(c)) || c == '&' && there.equals("&amp;") || c == '%' && there.equals("&#37;"), c + " is not "
                    + there);
        }
    }
}

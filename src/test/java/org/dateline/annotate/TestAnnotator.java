package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.Metadata;
import org.dateline.text.ContentHash;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** Annotates test texts with the real annotators, which are loaded once for all tests. */
public final class TestAnnotator {
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\s*(\\n\\s*\\n|\\z))");

    private TestAnnotator() {
    }

    private static final class Holder {
        private static final Annotator ANNOTATOR = new Annotator();
    }

    /** An article of paragraphs with a blank line between two; it has no metadata. */
    public static AnnotatedArticle article(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) blocks.add(new Block(BlockKind.PARAGRAPH, new Span(matcher.start(), matcher.end())));
        return Holder.ANNOTATOR.annotate(new CleanArticle(ContentHash.of(text), "test.txt", MappedText.identity(text), blocks, List.of(), Metadata.NONE));
    }

    /** The only sentence of the text. */
    public static Sentence sentence(String text) {
        List<Sentence> sentences = article(text).sentences();
        if (sentences.size() != 1) throw new IllegalArgumentException(sentences.size() + " sentences in: " + text);
        return sentences.getFirst();
    }
}

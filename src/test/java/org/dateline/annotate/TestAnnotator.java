package org.dateline.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.Metadata;
import org.dateline.rdf.LexiconReader;
import org.dateline.text.ContentHash;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** Annotates test texts with the real annotator, which is loaded once for all tests of a run. */
public final class TestAnnotator {
    private TestAnnotator() {
    }

    private static final class Holder {
        private static final Annotator ANNOTATOR = new Annotator(new LexiconReader().read(Path.of("ontology", "lexicon.ttl")));
    }

    /** An article of running text: each paragraph is set off by a blank line. */
    public static AnnotatedArticle article(String text) {
        return article(text, Metadata.NONE);
    }

    /** An article of one block. */
    public static AnnotatedArticle block(BlockKind kind, String text) {
        return Holder.ANNOTATOR.annotate(new CleanArticle(ContentHash.of(text), "test.txt", MappedText.identity(text),
                List.of(new Block(kind, new Span(0, text.length()))), List.of(), Metadata.NONE));
    }

    /** The first paragraph is the headline. */
    public static AnnotatedArticle withHeadline(String text) {
        return article(text, Metadata.NONE, BlockKind.HEADLINE);
    }

    public static AnnotatedArticle article(String text, Metadata metadata) {
        return article(text, metadata, BlockKind.PARAGRAPH);
    }

    private static AnnotatedArticle article(String text, Metadata metadata, BlockKind first) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) blocks.add(new Block(begin == 0 ? first : BlockKind.PARAGRAPH, new Span(begin, begin + paragraph.length())));
            begin += paragraph.length() + 2;
        }
        return Holder.ANNOTATOR.annotate(
                new CleanArticle(ContentHash.of(text), "test.txt", MappedText.identity(text), blocks, List.of(), metadata));
    }

    /** The first sentence of a text. */
    public static Sentence sentence(String text) {
        return article(text).sentences().getFirst();
    }
}

package org.dateline.document.clean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.CleanArticle;
import org.dateline.document.LeftOut;
import org.dateline.document.batch.BatchKnowledge;
import org.dateline.source.RawArticle;
import org.dateline.source.SourceReader;

/** Reads article texts that tests write down. */
public final class Reading {
    /** Running text to put around what a test is about. */
    public static final String BODY = "The ferry to Port Ferris ran aground on a sandbank before dawn, the harbour office said. All passengers were brought ashore by noon.\n";

    private Reading() {
    }

    public static RawArticle raw(String text) {
        return new SourceReader().decode("article.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static CleanArticle clean(String text) {
        return new ArticleCleaner().clean(raw(text), BatchKnowledge.NONE);
    }

    public static List<String> texts(CleanArticle article, BlockKind kind) {
        return article.blocks().stream().filter(block -> block.kind() == kind).map(block -> text(article, block)).toList();
    }

    public static String text(CleanArticle article, Block block) {
        return block.span().of(article.text());
    }

    public static List<String> leftOut(CleanArticle article, BoilerplateReason reason) {
        return article.leftOut().stream().filter(out -> out.reason() == reason).map(LeftOut::text).toList();
    }
}

package org.dateline.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.CleanArticle;
import org.dateline.gate.Gate;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.ResolutionWriter;
import org.dateline.rdf.RunWriter;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;

/** The stages of a conversion in data order. All but the resolver and the last two writers are used by several threads at once. */
public record Stages(Cleaning<?> cleaning, Function<CleanArticle, AnnotatedArticle> annotator, Function<AnnotatedArticle, ArticleFacts> extractor,
                     BiFunction<List<ArticleDigest>, List<Ruling>, Resolution> resolver, Gate gate,
                     ArticleWriter articleWriter, ResolutionWriter resolutionWriter, RunWriter runWriter) {

    Resolving resolving() {
        return new Resolving(resolver, gate, resolutionWriter);
    }
}

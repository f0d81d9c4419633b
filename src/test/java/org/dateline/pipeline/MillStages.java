package org.dateline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.account.ArticleFacts;
import org.dateline.account.Factuality;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.CleanArticle;
import org.dateline.gate.Gate;
import org.dateline.install.Installation;
import org.dateline.mention.lexicon.Authority;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.Iris;
import org.dateline.rdf.MillFire;
import org.dateline.rdf.ResolutionWriter;
import org.dateline.rdf.RunWriter;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.source.RawArticle;
import org.dateline.text.ContentHash;
import org.dateline.vocab.EventTypes;

/**
 * Stages that take every source for the mill fire, without CoreNLP; everything from the writers on is real. Some words in a source make a stage fail:
 * {@link #BROKEN}, {@link #DEEP} and {@link #UNSIGNED}.
 */
public final class MillStages {
    /** Lets the annotator throw. */
    public static final String BROKEN = "broken";
    /** Lets the annotator run out of stack. */
    public static final String DEEP = "deep";
    /** Gives the article an author without a name, which the shapes reject. */
    public static final String UNSIGNED = "unsigned";

    private MillStages() {
    }

    public static Stages load(Iris iris) {
        EventTypes types = new EventTypes(RDFDataMgr.loadModel(Installation.find().ontology().resolve("dateline.ttl").toUri().toString()));
        return new Stages(new MillCleaning(), MillStages::annotate, MillStages::extract, MillStages::resolve, Gate.load(Installation.find().shapes()),
                new ArticleWriter(iris), new ResolutionWriter(iris, types, new Authority(List.of())), new RunWriter(iris));
    }

    /** Keeps the source's words in the file name, where the later stages look for them. */
    private static final class MillCleaning implements Cleaning<String> {
        @Override
        public String sketch(RawArticle article) {
            return article.file();
        }

        @Override
        public Knowledge<String> knowledge(List<String> sketches) {
            return new Knowledge<>(raw -> MillFire.facts(raw.text().strip(), raw.hash()).article().article(), sketch -> "");
        }
    }

    private static AnnotatedArticle annotate(CleanArticle article) {
        if (article.file().contains(BROKEN)) throw new IllegalStateException("the annotator is broken");
        if (article.file().contains(DEEP)) descend(0);
        return MillFire.facts(article.file(), article.hash()).article();
    }

    private static ArticleFacts extract(AnnotatedArticle article) {
        return MillFire.facts(article.article().file(), article.article().hash(), article.article().file().contains(UNSIGNED) ? "" : "Per Holm");
    }

    /** One event for each type. */
    private static Resolution resolve(List<ArticleDigest> articles, List<Ruling> rulings) {
        List<AccountDigest> accounts = articles.stream().flatMap(a -> a.accounts().stream()).toList();
        List<Event> events = accounts.stream().map(AccountDigest::eventType).distinct().sorted().map(type -> event(type, accounts)).toList();
        return new Resolution(List.of(), events, List.of(), List.of(), List.of());
    }

    private static Event event(String type, List<AccountDigest> all) {
        List<AccountDigest> accounts = all.stream().filter(a -> a.eventType().equals(type)).toList();
        List<String> iris = accounts.stream().map(AccountDigest::iri).sorted().toList();
        return new Event(ContentHash.ofSet(iris).hex(), type, accounts.getFirst().label(), iris, Map.of(), Optional.empty(), Factuality.HAPPENED,
                accounts.stream().map(AccountDigest::article).distinct().sorted().toList());
    }

    private static int descend(int depth) {
        return descend(depth + 1) + 1;
    }
}

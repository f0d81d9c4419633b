package org.dateline.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.vocab.DL;

/**
 * What a resolution may speak of: articles with their references, accounts and figures, each with its class, article and measure.
 * The shapes of a resolution need no more of the article graphs, which need not be held in memory for that.
 */
public final class Outline {
    private Outline() {
    }

    public static Graph of(List<ArticleDigest> articles) {
        GraphBuilder out = new GraphBuilder();
        for (ArticleDigest digest : articles) {
            Node article = NodeFactory.createURI(digest.iri());
            out.type(article, DL.Article);
            for (ReferenceDigest reference : digest.references()) part(out, article, reference.iri()).type(iri(reference.iri()), DL.Reference);
            for (AccountDigest account : digest.accounts()) part(out, article, account.iri()).type(iri(account.iri()), DL.Account);
            for (FigureDigest figure : digest.figures()) {
                part(out, article, figure.iri()).type(iri(figure.iri()), DL.Figure).add(iri(figure.iri()), DL.measure, Concepts.of(figure.measure()));
            }
        }
        return out.graph();
    }

    private static GraphBuilder part(GraphBuilder out, Node article, String part) {
        return out.add(iri(part), DL.inArticle, article);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

package org.dateline.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Evidence;
import org.dateline.text.MappedText;
import org.dateline.text.SourceSpan;
import org.dateline.text.Span;
import org.dateline.vocab.DL;

/**
 * Writes the places in the text that facts rest on, each once however many facts share it: mentions, and the sentences they stand in.
 * Their offsets are code points of the source; their text is the clean article's.
 */
final class ArticleText {
    private final Iris iris;
    private final Node article;
    private final AnnotatedArticle annotated;
    private final GraphBuilder out;
    private final Set<Node> written = new HashSet<>();

    ArticleText(Iris iris, Node article, AnnotatedArticle annotated, GraphBuilder out) {
        this.iris = iris;
        this.article = article;
        this.annotated = annotated;
        this.out = out;
    }

    Node article() {
        return article;
    }

    String words(Span span) {
        return span.of(text());
    }

    SourceSpan source(Evidence evidence) {
        return text().source(evidence.span());
    }

    /** The mention at this place, which is written where it has not been. */
    Node mention(Evidence evidence) {
        SourceSpan source = source(evidence);
        Node mention = iris.mention(article, source);
        if (written.add(mention)) {
            place(mention, source).type(mention, DL.Mention)
                    .add(mention, DL.inSentence, sentence(annotated.sentences().get(evidence.sentence())))
                    .add(mention, DL.exact, Literals.english(words(evidence.span())));
        }
        return mention;
    }

    private Node sentence(Sentence sentence) {
        SourceSpan source = text().source(sentence.span());
        Node node = iris.sentence(article, source);
        if (written.add(node)) {
            place(node, source).type(node, DL.Sentence)
                    .add(node, DL.text, Literals.english(words(sentence.span())))
                    .add(node, DL.block, Concepts.of(sentence.block()));
        }
        return node;
    }

    private GraphBuilder place(Node node, SourceSpan source) {
        return out.add(node, DL.inArticle, article)
                .add(node, DL.beginIndex, Literals.count(source.begin())).add(node, DL.endIndex, Literals.count(source.end()));
    }

    private MappedText text() {
        return annotated.article().text();
    }
}

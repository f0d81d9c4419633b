package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;

class ArticleWriterTest {
    private final NamedGraph written = new ArticleWriter(Iris.under("https://graph.example")).write(MillFire.facts());

    @Test
    void allThatAnArticleSaysIsInItsGraph() {
        GraphAssert.assertSame(ArticleWriterTest.class, "mill-fire.ttl", written.graph());
    }

    @Test
    void theGraphBearsTheArticlesName() {
        assertEquals(1, written.graph().find(written.name(), RDF.type.asNode(), DL.Article.asNode()).toList().size());
    }

    @Test
    void offsetsFindTheWordsInTheSource() {
        Graph graph = written.graph();
        List<Node> mentions = graph.stream(Node.ANY, RDF.type.asNode(), DL.Mention.asNode()).map(t -> t.getSubject()).toList();
        assertEquals(16, mentions.size());
        for (Node mention : mentions) assertEquals(text(graph, mention, DL.exact.asNode()), codePoints(graph, mention));
    }

    private static String codePoints(Graph graph, Node place) {
        int begin = Integer.parseInt(text(graph, place, DL.beginIndex.asNode()));
        int end = Integer.parseInt(text(graph, place, DL.endIndex.asNode()));
        int[] points = MillFire.TEXT.codePoints().toArray();
        return new String(points, begin, end - begin);
    }

    private static String text(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }
}

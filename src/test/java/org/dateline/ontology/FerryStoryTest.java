package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example is true of its own articles, so that it can be trusted as documentation. */
class FerryStoryTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "ferry-story");

    static List<Graph> articles() {
        return FerryStory.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void sentencesAndMentionsStandWhereTheirOffsetsSay(Graph graph) {
        Model model = ModelFactory.createModelForGraph(graph);
        int[] source = source(model).codePoints().toArray();
        check(model, DL.Sentence, DL.text, source);
        check(model, DL.Mention, DL.exact, source);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsNamedAfterTheHashOfItsContent(Graph graph) {
        Model model = ModelFactory.createModelForGraph(graph);
        String hash = ContentHash.of(source(model).getBytes(StandardCharsets.UTF_8)).hex();
        assertEquals(hash, article(model).getProperty(DL.contentHash).getString());
        assertEquals("https://w3id.org/dateline/data/article/" + hash, article(model).getURI());
    }

    @Test
    void anEventIsNamedAfterTheHashOfItsAccounts() {
        Model model = ModelFactory.createModelForGraph(FerryStory.union());
        for (Resource event : model.listSubjectsWithProperty(RDF.type, DL.Event).toList()) {
            List<String> accounts = model.listObjectsOfProperty(event, DL.account).mapWith(Object::toString).toList();
            assertEquals("https://w3id.org/dateline/data/event/" + ContentHash.ofSet(accounts).hex(), event.getURI());
        }
    }

    private static void check(Model model, Resource kind, Property words, int[] source) {
        List<Resource> spans = model.listSubjectsWithProperty(RDF.type, kind).toList();
        assertFalse(spans.isEmpty());
        for (Resource span : spans) {
            int begin = span.getProperty(DL.beginIndex).getInt();
            assertEquals(span.getProperty(words).getString(), new String(source, begin, span.getProperty(DL.endIndex).getInt() - begin));
        }
    }

    private static Resource article(Model model) {
        return model.listSubjectsWithProperty(RDF.type, DL.Article).next();
    }

    private static String source(Model model) {
        return ProjectFiles.text(FOLDER.resolve(article(model).getProperty(DL.file).getString()));
    }
}

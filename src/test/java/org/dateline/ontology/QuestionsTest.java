package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question on a little story of its own: the folder {@code questions/NAME} holds {@code data.ttl}, the rows of the answer in
 * {@code expected.csv}, rows that must not be among them in {@code absent.csv}, and in {@code wrong.rq} a query that one might write instead
 * and that gives them, so that nobody need take it on trust that they are worth forbidding.
 */
class QuestionsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "questions");
    private static final Set<String> FILES = new TreeSet<>(List.of("absent.csv", "data.ttl", "expected.csv", "wrong.rq"));

    static List<Path> questions() {
        return ProjectFiles.files(ProjectFiles.QUERIES.resolve("questions"), ".rq");
    }

    @Test
    void everyFolderIsThatOfAQuestion() {
        assertEquals(questions().stream().map(QuestionsTest::name).collect(Collectors.toCollection(TreeSet::new)), names(FOLDER));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionHasItsFolder(Path question) {
        assertEquals(FILES, names(folder(question)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itGivesTheRowsThatItShouldInTheirOrder(Path question) {
        Answer expected = Answer.read(folder(question).resolve("expected.csv"));
        assertFalse(expected.rows().isEmpty());
        assertEquals(expected, Answer.of(Answer.query(question), data(question)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itGivesNoneOfTheRowsThatAWrongQueryGives(Path question) {
        Answer absent = Answer.read(folder(question).resolve("absent.csv"));
        Answer wrong = Answer.of(Answer.query(folder(question).resolve("wrong.rq")), data(question));
        assertFalse(absent.rows().isEmpty());
        assertEquals(absent.columns(), wrong.columns());
        assertTrue(wrong.rows().containsAll(absent.rows()), () -> "the wrong query gives " + wrong.rows());
        Answer right = Answer.of(Answer.query(question), data(question));
        assertEquals(right.columns(), absent.columns());
        assertEquals(List.of(), right.rows().stream().filter(absent.rows()::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noRowIsGivenTwice(Path question) {
        List<String> rows = Answer.of(Answer.query(question), data(question)).rows();
        assertEquals(rows.size(), new HashSet<>(rows).size(), rows::toString);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itsDataUsesTermsOfTheVocabulary(Path question) {
        Model vocabulary = ProjectFiles.model(ProjectFiles.ONTOLOGY);
        Set<String> unknown = new TreeSet<>();
        data(question).getDefaultModel().listStatements().forEach(s -> Stream.<RDFNode>of(s.getPredicate(), s.getObject())
                .filter(RDFNode::isURIResource).map(RDFNode::asResource).filter(term -> term.getURI().startsWith(DL.NS))
                .filter(term -> !vocabulary.containsResource(term)).map(Resource::getURI).forEach(unknown::add));
        assertEquals(Set.of(), unknown);
    }

    private static Dataset data(Path question) {
        return DatasetFactory.create(ProjectFiles.model(folder(question).resolve("data.ttl")));
    }

    private static Path folder(Path question) {
        return FOLDER.resolve(name(question));
    }

    private static String name(Path question) {
        return question.getFileName().toString().replace(".rq", "");
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

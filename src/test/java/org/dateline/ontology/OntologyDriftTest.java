package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology, the Java constants, the shapes and the queries speak of the same terms. */
class OntologyDriftTest {
    private static final Model ONTOLOGY = ProjectFiles.model(ProjectFiles.ONTOLOGY);
    private static final EventTypes EVENT_TYPES = new EventTypes(ONTOLOGY);
    private static final Pattern TERM = Pattern.compile("(?<![\\w:])dl:([A-Za-z_]\\w*)");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?m:(?:^|\\s)#.*$)");

    @Test
    void everyTermButTheEventTypesHasAConstantAndConversely() {
        Set<String> declared = declared();
        declared.removeAll(EVENT_TYPES.names());
        declared.add("Event");
        assertEquals(declared, constants().map(r -> r.getLocalName()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aConstantBearsTheLocalNameOfItsTerm() {
        Arrays.stream(DL.class.getFields()).filter(f -> Resource.class.isAssignableFrom(f.getType()))
                .forEach(f -> assertEquals(DL.NS + f.getName(), value(f).getURI()));
    }

    @Test
    void everyRoleAndEntityTypeOfTheCodeIsATerm() {
        Stream.of(Role.values()).forEach(role -> assertTrue(declared().contains(role.localName()), role.localName()));
        Set<String> entityTypes = ONTOLOGY.listSubjectsWithProperty(RDFS.subClassOf, DL.Entity).mapWith(Resource::getLocalName).toSet();
        assertEquals(entityTypes, Stream.of(EntityType.values()).map(EntityType::localName).collect(Collectors.toSet()));
    }

    @Test
    void everyLeafOfTheEventTypesHasWordsThatTellOfIt() {
        Model lexicon = ProjectFiles.model(Path.of("ontology", "lexicon.ttl"));
        Set<String> told = Stream.of("denotes", "reference").map(name -> ResourceFactory.createProperty("http://www.w3.org/ns/lemon/ontolex#" + name))
                .flatMap(way -> lexicon.listObjectsOfProperty(way).mapWith(type -> type.asResource().getLocalName()).toList().stream()).collect(Collectors.toSet());
        Set<String> without = EVENT_TYPES.names().stream().filter(type -> !ONTOLOGY.contains(null, RDFS.subClassOf, ONTOLOGY.getResource(DL.NS + type)))
                .filter(type -> !told.contains(type)).collect(Collectors.toSet());
        assertEquals(Set.of(), without);
    }

    @ParameterizedTest
    @MethodSource("filesThatUseTerms")
    void everyTermUsedIsDeclared(Path file) {
        Set<String> used = new TreeSet<>();
        Matcher matcher = TERM.matcher(withoutComments(file));
        while (matcher.find()) used.add(matcher.group(1));
        used.removeAll(declared());
        assertEquals(Set.of(), used, file + " uses terms that the ontology does not declare");
    }

    static Stream<Path> filesThatUseTerms() {
        return Stream.of(ProjectFiles.files(Path.of("ontology"), ".ttl"), ProjectFiles.files(ProjectFiles.SHAPES, ".ttl"),
                ProjectFiles.files(ProjectFiles.QUERIES, ".rq"), ProjectFiles.files(Path.of("src", "main", "resources"), ".rq")).flatMap(List::stream);
    }

    /** Comments and strings go; a constraint's query inside a shape stays, as its terms are used. */
    private static String withoutComments(Path file) {
        return COMMENT_OR_STRING.matcher(ProjectFiles.text(file)).replaceAll(m -> m.group().startsWith("\"\"\"") ? Matcher.quoteReplacement(m.group()) : " ");
    }

    private static Set<String> declared() {
        return ONTOLOGY.listSubjects().filterKeep(s -> s.isURIResource() && s.getURI().startsWith(DL.NS)).mapWith(Resource::getLocalName)
                .toList().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Resource> constants() {
        return Arrays.stream(DL.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && Resource.class.isAssignableFrom(f.getType()))
                .map(OntologyDriftTest::value);
    }

    private static Resource value(Field field) {
        try {
            return (Resource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

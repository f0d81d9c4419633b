package org.dateline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.gate.Accepted;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.Sense;

/** Data flow one way through the packages, and each library stays behind its door. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "org.dateline";

    /** In data order: a package depends on none that stands after it. */
    private static final List<String> ORDER = List.of("text", "failure", "install", "source", "document", "annotate", "gazetteer", "mention", "account", "resolve",
            "vocab", "rdf", "gate", "store", "documentation", "pipeline", "server", "cli");

    /** The same of resolution's own; its records stand before them all. */
    private static final List<String> RESOLUTION = List.of("name", "cluster", "story", "entity", "event", "disagreement", "decide");

    @ArchTest
    static void noPackageDependsOnALaterOne(JavaClasses classes) {
        checkOrder(ORDER, classes);
    }

    @ArchTest
    static void resolutionWorksInOrder(JavaClasses classes) {
        checkOrder(RESOLUTION.stream().map(name -> "resolve." + name).toList(), classes);
        noClasses().that().resideInAPackage(ROOT + ".resolve").should().dependOnClassesThat().resideInAPackage(ROOT + ".resolve.*").check(classes);
    }

    private static void checkOrder(List<String> order, JavaClasses classes) {
        for (int i = 0; i < order.size() - 1; i++) {
            String[] later = order.subList(i + 1, order.size()).stream().map(ArchitectureTest::within).toArray(String[]::new);
            noClasses().that().resideInAPackage(within(order.get(i))).should().dependOnClassesThat().resideInAnyPackage(later)
                    .allowEmptyShould(true).check(classes);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        Set<String> found = classes.stream().map(c -> c.getPackageName().substring(ROOT.length() + 1).split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER), found);
    }

    /** The one exception: a mention of an event names the sense that it was read in, which is the lexicon's. */
    @ArchTest
    static final ArchRule noPackagesGoInCircles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles()
            .ignoreDependency(EventMention.class, Sense.class);

    @ArchTest
    static final ArchRule coreNlpStaysBehindTheAnnotator = noClasses().that().resideOutsideOfPackage(within("annotate"))
            .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

    /** Jena's JSON writer is a library like any other; RDF begins with the vocabulary. */
    @ArchTest
    static final ArchRule rdfBeginsWithTheVocabulary = noClasses()
            .that().resideInAnyPackage(ORDER.subList(0, ORDER.indexOf("vocab")).stream().map(ArchitectureTest::within).toArray(String[]::new))
            .should().dependOnClassesThat(resideInAPackage("org.apache.jena..").and(resideOutsideOfPackages("org.apache.jena.atlas.json..")));

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that().resideOutsideOfPackage(within("cli"))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).because("results and failures are returned, and printed by the commands");

    @ArchTest
    static final ArchRule onlyTheGateAccepts = constructors().that().areDeclaredIn(Accepted.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheGateCallsWhatAccepts = noClasses().that().resideOutsideOfPackage(within("gate"))
            .should().callConstructorWhere(DescribedPredicate.describe("it makes an Accepted", call -> call.getTargetOwner().isEquivalentTo(Accepted.class)));

    @ArchTest
    static final ArchRule noPackageIsADrawer = classes().should().resideOutsideOfPackages("..util..", "..utils..", "..common..", "..helper..");

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }
}

package org.dateline.cli;

import static org.apache.jena.graph.Node.ANY;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.pipeline.Stages;
import org.dateline.rdf.Iris;
import org.dateline.vocab.DL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles taken out of a store. */
@Command(name = "retract", mixinStandardHelpOptions = true,
        description = "Takes articles out of a store, with all that rests on them alone; what others tell, too, is decided anew, and what they had a say in is read again.")
final class RetractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "An article's IRI, or the file it came from.")
    private List<String> articles;

    @Mixin
    private StoreOptions store;

    private final BiFunction<Iris, List<Path>, Stages> stages;

    RetractCommand(BiFunction<Iris, List<Path>, Stages> stages) {
        this.stages = stages;
    }

    @Override
    public Integer call() {
        return store.with(graphs -> {
            List<Node> meant = articles.stream().flatMap(article -> graphs.read(data -> meant(data.getUnionGraph(), article)).stream()).distinct().toList();
            store.retraction(graphs, stages).retract(meant);
            return ExitStatus.DONE;
        });
    }

    /**
     * The articles of this IRI, of this file, or of a file of this name.
     *
     * @throws DatelineException NOT_IN_DATA where there is none
     */
    private static List<Node> meant(Graph graph, String article) {
        List<Node> meant = graph.stream(ANY, RDF.type.asNode(), DL.Article.asNode()).map(Triple::getSubject)
                .filter(node -> node.getURI().equals(article) || graph.stream(node, DL.file.asNode(), ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm()).anyMatch(file -> file.equals(article) || article.endsWith("/" + file)))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
        if (meant.isEmpty()) throw new DatelineException(FailureCode.NOT_IN_DATA, article, "no article has this IRI or file");
        return meant;
    }
}

package org.dateline.cli;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.pipeline.Revision;
import org.dateline.vocab.DL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Articles taken out of a store. */
@Command(name = "retract", mixinStandardHelpOptions = true,
        description = "Takes articles out of a store, with all that rests on them alone; what others tell, too, is decided anew.")
final class RetractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "An article's IRI, or the file it came from.")
    private List<String> articles;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        return store.with(graphs -> {
            Revision revision = store.revision(graphs);
            for (String article : articles) {
                List<Node> meant = graphs.read(data -> meant(data.getUnionGraph(), article));
                if (meant.isEmpty()) throw new DatelineException(FailureCode.NOT_IN_DATA, article, "no article has this IRI or file");
                meant.forEach(revision::retract);
            }
            return ExitStatus.DONE;
        });
    }

    /** The articles of this IRI, of this file, or of a file of this name. */
    private static List<Node> meant(Graph graph, String article) {
        return graph.stream(ANY, RDF.type.asNode(), DL.Article.asNode()).map(Triple::getSubject)
                .filter(node -> node.getURI().equals(article) || graph.stream(node, DL.file.asNode(), ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm()).anyMatch(file -> file.equals(article) || article.endsWith("/" + file)))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
    }
}

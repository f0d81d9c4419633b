package org.dateline.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.account.ArticleFacts;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.mention.time.PartialDate;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;

/** Writes the graph of an article: the article itself, and through {@link FactsWriter} what it says. Safe for use by several threads at once. */
public final class ArticleWriter {
    private final Iris iris;

    public ArticleWriter(Iris iris) {
        this.iris = iris;
    }

    public NamedGraph write(ArticleFacts facts) {
        CleanArticle article = facts.article().article();
        Node name = iris.article(article.hash());
        Optional<Node> outlet = article.metadata().publisher().map(iris::outlet);
        GraphBuilder out = new GraphBuilder();
        writeArticle(out, name, article);
        outlet.ifPresent(o -> writeOutlet(out, name, o, article.metadata().publisher().orElseThrow()));
        new FactsWriter(iris, new ArticleText(iris, name, facts.article(), out), facts, outlet, out).write();
        return new NamedGraph(GraphKind.ARTICLE, name, out.graph());
    }

    private static void writeArticle(GraphBuilder out, Node name, CleanArticle article) {
        Metadata metadata = article.metadata();
        out.type(name, DL.Article).type(name, SchemaDO.NewsArticle).type(name, PROV.Entity)
                .add(name, DL.file, Literals.plain(article.file()))
                .add(name, DL.contentHash, Literals.plain(article.hash().hex()))
                .add(name, SchemaDO.headline, headline(article).map(Literals::english))
                .add(name, SchemaDO.datePublished, metadata.published().map(PublicationDate::day).map(ArticleWriter::date))
                .add(name, DL.dateBasis, metadata.published().map(PublicationDate::basis).map(Concepts::of))
                .add(name, DL.dateline, metadata.dateline().map(Literals::plain))
                .add(name, SchemaDO.url, metadata.url().flatMap(ArticleWriter::address));
        metadata.authors().forEach(author -> out.add(name, DL.author, Literals.plain(author)));
    }

    private static void writeOutlet(GraphBuilder out, Node article, Node outlet, String name) {
        out.add(article, DL.publisher, outlet).type(outlet, DL.Outlet).add(outlet, RDFS.label, Literals.plain(name));
    }

    /** What stands above the article; where nothing does, what its page gives as its title. */
    private static Optional<String> headline(CleanArticle article) {
        return article.blocks().stream().filter(b -> b.kind() == BlockKind.HEADLINE).findFirst()
                .map(b -> b.span().of(article.text()).strip()).or(() -> article.metadata().title());
    }

    /** Pages give broken addresses, too; one with a blank in it would break the file that the graph is written to. */
    private static Optional<Node> address(String url) {
        try {
            return new URI(url).isAbsolute() ? Optional.of(NodeFactory.createURI(url)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Node date(LocalDate day) {
        return Literals.date(PartialDate.of(day));
    }
}

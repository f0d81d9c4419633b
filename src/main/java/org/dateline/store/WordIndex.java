package org.dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.vocab.DL;

/**
 * A Lucene index over the words of a dataset. Words match in all their English forms, names as they are written. It follows from the data, so
 * one that may be out of step with them is simply made anew: it says which data it has only when it was closed.
 */
final class WordIndex {
    private static final String VERSION = "data";
    private static final String NAME = "name";
    private static final Map<String, Property> FIELDS =
            Map.of("text", DL.text, "quote", DL.quote, "headline", SchemaDO.headline, "label", RDFS.label, NAME, DL.name);
    /** It tells of the machine what no user can act on; its failures come as exceptions. Held, as loggers that are not are forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final TextIndexLucene index;

    private WordIndex(TextIndexLucene index) {
        this.index = index;
    }

    /** @param folder where it is kept; without one, in memory */
    static WordIndex open(Optional<Path> folder) {
        try {
            Directory directory = folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
            return new WordIndex((TextIndexLucene) TextDatasetFactory.createLuceneIndex(directory, config()));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Reads the data, within the caller's transaction, unless they are those that it had when it was closed. */
    void bringUpToDate(DatasetGraph data) {
        try {
            IndexWriter writer = index.getIndexWriter();
            Optional<DataVersion> now = DataVersion.of(data);
            boolean same = now.isPresent() && now.get().hash().equals(version(writer));
            if (!same) {
                writer.deleteAll();
                FIELDS.values().forEach(property -> add(data, property.asNode()));
            }
            writer.setLiveCommitData(Map.of(VERSION, "").entrySet());
            index.commit();
        } catch (IOException e) {
            throw failure(Optional.empty(), e);
        }
    }

    /** The data with their index: searched by queries, kept in step by what is written through here. */
    DatasetGraph over(DatasetGraph data) {
        return TextDatasetFactory.create(data, index);
    }

    /** @param version of the data that it now has */
    void close(Optional<DataVersion> version) {
        version.ifPresent(data -> index.getIndexWriter().setLiveCommitData(Map.of(VERSION, data.hash()).entrySet()));
        index.commit();
        index.close();
    }

    private void add(DatasetGraph data, Node property) {
        data.stream(Node.ANY, Node.ANY, property, Node.ANY).map(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
                .filter(entity -> entity != null).forEach(index::addEntity);
    }

    private static String version(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> told = writer.getLiveCommitData();
        if (told == null) return "";
        for (Map.Entry<String, String> entry : told) if (entry.getKey().equals(VERSION)) return entry.getValue();
        return "";
    }

    private static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition("uri", "text", DL.text.asNode());
        FIELDS.forEach((field, property) -> fields.set(field, property.asNode()));
        fields.setLangField("lang");
        fields.setUidField("uid");
        fields.setAnalyzer(NAME, new StandardAnalyzer());
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new EnglishAnalyzer());
        config.setValueStored(true);
        return config;
    }

    private static DatelineException failure(Optional<Path> folder, IOException e) {
        return new DatelineException(FailureCode.UNWRITABLE_OUTPUT, folder.map(Path::toString).orElse("the index of words"), String.valueOf(e.getMessage()), e);
    }
}

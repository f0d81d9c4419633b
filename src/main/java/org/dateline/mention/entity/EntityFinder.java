package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.NamedEvents;
import org.dateline.mention.lexicon.SenseWidening;

/**
 * Finds who and what an article speaks of: names, descriptions and pronouns, grouped into entities whose class is voted over the article.
 * Thread-safe.
 */
public final class EntityFinder {
    private final Lexicon lexicon;
    private final KindNouns kinds;
    private final Authority authority;
    private final NameFinder names;
    private final NamedEvents eventNames;
    private final DescriptionFinder descriptions;
    private final SeatRule seats;
    private final NameFeatures features;

    public EntityFinder(Lexicon lexicon, Authority authority, SenseWidening widening) {
        this.kinds = new KindNouns(lexicon, widening);
        this.lexicon = lexicon;
        this.authority = authority;
        this.names = new NameFinder(kinds, authority);
        this.eventNames = new NamedEvents(lexicon);
        this.descriptions = new DescriptionFinder(kinds, authority);
        this.seats = new SeatRule(lexicon, authority);
        this.features = new NameFeatures(kinds, lexicon);
    }

    public List<ArticleEntity> find(AnnotatedArticle article) {
        NameGrouping grouping = grouping();
        List<Candidate> described = group(article, grouping);
        unknown(grouping).forEach(group -> NameClassifier.sure(features.of(group)).ifPresent(group::decide));
        return entities(article, grouping, described);
    }

    /** What bears a name and is not in the authority file, before its class is told. */
    List<Group> unknownNames(AnnotatedArticle article) {
        NameGrouping grouping = grouping();
        group(article, grouping);
        return unknown(grouping);
    }

    Map<String, Double> features(Group group) {
        return features.of(group);
    }

    private static List<Group> unknown(NameGrouping grouping) {
        return grouping.groups().stream().filter(group -> group.isNamed() && group.authority().isEmpty()).toList();
    }

    private NameGrouping grouping() {
        return new NameGrouping(word -> authority.ofDemonym(word).isPresent(),
                group -> NameClassifier.sure(features.of(group)).filter(type -> type != EntityType.PERSON).isEmpty());
    }

    /** Groups the names; gives the descriptions, which wait until all names are known. */
    private List<Candidate> group(AnnotatedArticle article, NameGrouping grouping) {
        CharSequence text = article.article().text();
        Set<String> events = namesOfEvents(article);
        List<Candidate> described = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Candidate> named = names.find(sentence, text).stream().filter(c -> !events.contains(c.name()) && !bearsNameOfEvent(c)).map(seats::apply).toList();
            Set<Integer> taken = new HashSet<>();
            for (Candidate name : named) {
                grouping.add(name);
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    if (name.mention().evidence().span().contains(sentence.token(i).span())) taken.add(i);
                }
            }
            for (Candidate description : descriptions.find(sentence, text, taken)) {
                if (description.isName() || description.form() == MentionForm.DEMONYM) grouping.add(description);
                else described.add(description);
            }
            grouping.joinAppositions(sentence);
        }
        return described;
    }

    /** What is called so is nobody, also where the noun is left out: "Ana" for "Hurricane Ana". */
    private Set<String> namesOfEvents(AnnotatedArticle article) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                eventNames.around(sentence, token.index()).ifPresent(name -> found.add(NounPhrases.text(sentence, name.noun() + 1, name.last(), article.article().text())));
            }
        }
        return found;
    }

    private boolean bearsNameOfEvent(Candidate candidate) {
        return eventNames.around(candidate.sentence(), candidate.mention().head()).isPresent();
    }

    private List<ArticleEntity> entities(AnnotatedArticle article, NameGrouping grouping, List<Candidate> described) {
        List<Group> groups = grouping.groups();
        DescriptionGrouping descriptionGrouping = new DescriptionGrouping(groups);
        PronounFinder pronouns = new PronounFinder(article, new Quotes(article, lexicon), groups, found(groups, described), this::isPersons);
        Iterator<Candidate> descriptionsLeft = described.stream().sorted(Comparator.comparingInt((Candidate c) -> c.sentence().index()).thenComparingInt(c -> c.mention().head())).iterator();
        Candidate next = descriptionsLeft.hasNext() ? descriptionsLeft.next() : null;
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (next != null && next.sentence().index() == sentence.index() && next.mention().head() == token.index()) {
                    descriptionGrouping.add(next);
                    next = descriptionsLeft.hasNext() ? descriptionsLeft.next() : null;
                } else {
                    pronouns.resolve(sentence, token);
                }
            }
        }
        article.sentences().forEach(pronouns::resolveSpeakers);
        List<ArticleEntity> entities = new ArrayList<>();
        groups.sort(Comparator.comparing(g -> firstMention(g).evidence()));
        for (Group group : groups) entities.add(entity(entities.size(), group));
        return entities;
    }

    private boolean isPersons(Sentence sentence, int noun) {
        return kinds.type(sentence, noun).filter(type -> type == EntityType.PERSON || type == EntityType.PEOPLE_GROUP).isPresent();
    }

    /** The tokens of names and descriptions, by sentence. */
    private static Map<Integer, Set<Integer>> found(List<Group> named, List<Candidate> described) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        Stream.concat(named.stream().flatMap(group -> group.members().stream()), described.stream())
                .forEach(c -> found.computeIfAbsent(c.sentence().index(), k -> new HashSet<>()).add(c.mention().head()));
        return found;
    }

    private static EntityMention firstMention(Group group) {
        return group.members().stream().map(Candidate::mention).min(Comparator.comparing(EntityMention::evidence)).orElseThrow();
    }

    private ArticleEntity entity(int index, Group group) {
        List<EntityMention> mentions = group.members().stream().map(Candidate::mention).sorted(Comparator.comparing(EntityMention::evidence)).toList();
        EntityType type = group.type();
        Optional<AuthorityEntry> known = group.authority().or(() -> group.isNamed() ? certain(group, type) : Optional.empty());
        return new ArticleEntity(index, type, group.name(), mentions, known.map(AuthorityEntry::iri));
    }

    /** A name that only one well-known entity of its class bears. */
    private Optional<AuthorityEntry> certain(Group group, EntityType type) {
        List<AuthorityEntry> fitting = authority.named(group.name()).stream().filter(e -> e.type() == type).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}

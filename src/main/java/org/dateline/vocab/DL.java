package org.dateline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the Dateline vocabulary, as {@code ontology/dateline.ttl} declares them; constants bear the terms' local names.
 * Event types have no constants, as an event type is added to the ontology without a change here: see {@link #eventType} and {@link EventTypes}.
 */
public final class DL {
    public static final String NS = "https://w3id.org/dateline/ontology#";

    // Classes: the article and its text
    public static final Resource Article = resource("Article");
    public static final Resource Outlet = resource("Outlet");
    public static final Resource Sentence = resource("Sentence");
    public static final Resource Mention = resource("Mention");

    // Classes: what one article says
    public static final Resource Reference = resource("Reference");
    public static final Resource Account = resource("Account");
    public static final Resource Participation = resource("Participation");
    public static final Resource Claim = resource("Claim");
    public static final Resource Figure = resource("Figure");

    // Classes: entities
    public static final Resource Entity = resource("Entity");
    public static final Resource Person = resource("Person");
    public static final Resource Organisation = resource("Organisation");
    public static final Resource ArmedGroup = resource("ArmedGroup");
    public static final Resource State = resource("State");
    public static final Resource PeopleGroup = resource("PeopleGroup");
    public static final Resource Place = resource("Place");
    public static final Resource Facility = resource("Facility");

    // Classes: what follows from many articles
    public static final Resource Event = resource("Event");
    public static final Resource Link = resource("Link");
    public static final Resource Ruling = resource("Ruling");
    public static final Resource Disagreement = resource("Disagreement");
    public static final Resource Story = resource("Story");

    // Properties of articles
    public static final Property file = property("file");
    public static final Property contentHash = property("contentHash");
    public static final Property dateBasis = property("dateBasis");
    public static final Property publisher = property("publisher");
    public static final Property author = property("author");
    public static final Property sharesTextWith = property("sharesTextWith");
    public static final Property dateline = property("dateline");

    // Properties that tie text and statements to characters of the source
    public static final Property inArticle = property("inArticle");
    public static final Property inSentence = property("inSentence");
    public static final Property beginIndex = property("beginIndex");
    public static final Property endIndex = property("endIndex");
    public static final Property text = property("text");
    public static final Property block = property("block");
    public static final Property exact = property("exact");
    public static final Property mention = property("mention");
    public static final Property rule = property("rule");

    // Properties of references and entities
    public static final Property entityType = property("entityType");
    public static final Property name = property("name");
    public static final Property named = property("named");
    public static final Property authority = property("authority");
    public static final Property refersTo = property("refersTo");
    public static final Property reference = property("reference");

    // Properties of accounts and events
    public static final Property account = property("account");
    public static final Property eventType = property("eventType");
    public static final Property lemma = property("lemma");
    public static final Property participant = property("participant");
    public static final Property agent = property("agent");
    public static final Property patient = property("patient");
    public static final Property origin = property("origin");
    public static final Property destination = property("destination");
    public static final Property instrument = property("instrument");
    public static final Property beneficiary = property("beneficiary");
    public static final Property addressee = property("addressee");
    public static final Property topic = property("topic");
    public static final Property place = property("place");
    public static final Property start = property("start");
    public static final Property end = property("end");
    public static final Property timePrecision = property("timePrecision");
    public static final Property timeMention = property("timeMention");
    public static final Property timeBasis = property("timeBasis");
    public static final Property timeRule = property("timeRule");
    public static final Property factuality = property("factuality");
    public static final Property atOddsWith = property("atOddsWith");
    public static final Property articleCount = property("articleCount");
    public static final Property familyCount = property("familyCount");
    public static final Property subEventOf = property("subEventOf");

    // Properties of participations
    public static final Property participation = property("participation");
    public static final Property role = property("role");
    public static final Property basis = property("basis");
    public static final Property filler = property("filler");
    public static final Property evidence = property("evidence");

    // Properties of claims
    public static final Property cue = property("cue");
    public static final Property claimant = property("claimant");
    public static final Property claimantMention = property("claimantMention");
    public static final Property relay = property("relay");
    public static final Property quote = property("quote");
    public static final Property quoteMention = property("quoteMention");
    public static final Property content = property("content");
    public static final Property about = property("about");
    public static final Property denial = property("denial");

    // Properties of figures
    public static final Property measure = property("measure");
    public static final Property value = property("value");
    public static final Property lower = property("lower");
    public static final Property upper = property("upper");
    public static final Property qualifier = property("qualifier");
    public static final Property unit = property("unit");
    public static final Property asOf = property("asOf");
    public static final Property inClaim = property("inClaim");
    public static final Property partOf = property("partOf");
    public static final Property supersedes = property("supersedes");

    // Properties of links, disagreements, stories and runs
    public static final Property joins = property("joins");
    public static final Property areOne = property("areOne");
    public static final Property oneSide = property("oneSide");
    public static final Property otherSide = property("otherSide");
    public static final Property mayConsistOf = property("mayConsistOf");
    public static final Property toldAs = property("toldAs");
    public static final Property score = property("score");
    public static final Property reason = property("reason");
    public static final Property between = property("between");
    public static final Property aspect = property("aspect");
    public static final Property kind = property("kind");
    public static final Property includes = property("includes");
    public static final Property coveredBy = property("coveredBy");
    public static final Property version = property("version");

    // Properties of the lexicon and the authority file
    public static final Property counts = property("counts");
    public static final Property demonym = property("demonym");
    public static final Property seat = property("seat");

    // Concepts: factuality values
    public static final Resource factualityScheme = resource("factualityScheme");
    public static final Resource happened = resource("happened");
    public static final Resource ongoing = resource("ongoing");
    public static final Resource planned = resource("planned");
    public static final Resource possible = resource("possible");
    public static final Resource denied = resource("denied");

    // Concepts: bases of a date
    public static final Resource dateBasisScheme = resource("dateBasisScheme");
    public static final Resource stated = resource("stated");
    public static final Resource inferred = resource("inferred");

    // Concepts: time precisions
    public static final Resource timePrecisionScheme = resource("timePrecisionScheme");
    public static final Resource day = resource("day");
    public static final Resource month = resource("month");
    public static final Resource year = resource("year");
    public static final Resource interval = resource("interval");

    // Concepts: qualifiers
    public static final Resource qualifierScheme = resource("qualifierScheme");
    public static final Resource exactly = resource("exactly");
    public static final Resource atLeast = resource("atLeast");
    public static final Resource moreThan = resource("moreThan");
    public static final Resource approximately = resource("approximately");
    public static final Resource upTo = resource("upTo");

    // Concepts: measures
    public static final Resource measureScheme = resource("measureScheme");
    public static final Resource killed = resource("killed");
    public static final Resource injured = resource("injured");
    public static final Resource displaced = resource("displaced");
    public static final Resource captured = resource("captured");
    public static final Resource distance_km = resource("distance_km");
    public static final Resource vehicles = resource("vehicles");
    public static final Resource population = resource("population");
    public static final Resource percent = resource("percent");
    public static final Resource other = resource("other");

    // Concepts: kinds of disagreement
    public static final Resource disagreementKindScheme = resource("disagreementKindScheme");
    public static final Resource valueConflict = resource("valueConflict");
    public static final Resource boundDifference = resource("boundDifference");
    public static final Resource timeConflict = resource("timeConflict");
    public static final Resource agentConflict = resource("agentConflict");
    public static final Resource placeConflict = resource("placeConflict");
    public static final Resource outcomeConflict = resource("outcomeConflict");
    public static final Resource denialConflict = resource("denialConflict");

    // Concepts: kinds of block
    public static final Resource blockKindScheme = resource("blockKindScheme");
    public static final Resource headline = resource("headline");
    public static final Resource subheading = resource("subheading");
    public static final Resource summary = resource("summary");
    public static final Resource paragraph = resource("paragraph");
    public static final Resource caption = resource("caption");

    private DL() {
    }

    /** The class of events by its local name, such as "AirStrike". */
    public static Resource eventType(String localName) {
        return resource(localName);
    }

    /** The term that is used as a class or a value, by its local name, such as "Person" or "atLeast". */
    public static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    /** The term that is used as a property, by its local name, such as "agent". */
    public static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}

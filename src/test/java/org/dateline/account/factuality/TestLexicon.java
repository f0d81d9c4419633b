package org.dateline.account.factuality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;

/** A small lexicon for the tests of rules, so that they rest on few words. */
public final class TestLexicon {
    private static final Frame BARE = new Frame("bare", Map.of());

    private final Map<String, LexicalEntry> entries = new LinkedHashMap<>();

    private TestLexicon() {
    }

    public static Lexicon lexicon() {
        TestLexicon words = new TestLexicon();
        words.add(PartOfSpeech.VERB, Cue.REPORTS, "say, tell, add, announce, report, post, write, claim, state, warn, accuse, promise, threaten, pledge, agree,"
                + " speak of, quote, note, insist, show, confirm, declare, cite");
        words.add(PartOfSpeech.VERB, Cue.REPORTS_DENIAL, "deny, reject, rule out");
        words.add(PartOfSpeech.VERB, Cue.REPORTS_APPEAL, "urge, call for, call on");
        words.add(PartOfSpeech.VERB, Cue.BELIEVES, "believe, fear, hope, think, expect");
        words.add(PartOfSpeech.NOUN, Cue.REPORTS, "report, rumour, claim, statement, warning");
        words.add(PartOfSpeech.NOUN, Cue.REPORTS_DENIAL, "denial");
        words.add(PartOfSpeech.VERB, Cue.REPORTS_DENIAL, "dismiss");
        words.add(PartOfSpeech.VERB, Cue.REPORTS, "admit, concede");
        words.add(PartOfSpeech.VERB, Cue.SHOWS, "find, reveal");
        words.add(PartOfSpeech.VERB, Cue.HEARS, "hear");
        words.add(PartOfSpeech.VERB, Cue.NAMES, "call");
        words.add(PartOfSpeech.VERB, Cue.GAUGES, "put");
        words.add(PartOfSpeech.NOUN, Cue.DOCUMENT, "report, study, footage");
        words.add(PartOfSpeech.NOUN, Cue.FORUM, "court, jury, inquest");
        words.add(PartOfSpeech.PREPOSITION, Cue.ATTRIBUTES, "according to, per, in word of");
        words.add(PartOfSpeech.VERB, Cue.ATTRIBUTES, "cite");
        words.add(PartOfSpeech.OTHER, Cue.MAKES_PLANNED, "will, shall");
        words.add(PartOfSpeech.OTHER, Cue.MAKES_POSSIBLE, "may, might, could, can, would, should");
        words.add(PartOfSpeech.VERB, Cue.MAKES_PLANNED, "plan, want, aim, hope, intend, schedule, expect");
        words.add(PartOfSpeech.VERB, Cue.MAKES_POSSIBLE, "try, seek, fear, attempt, threaten");
        words.add(PartOfSpeech.VERB, Cue.MAKES_DENIED, "fail, refuse, decline, avoid, avert, prevent, cancel, call off");
        words.add(PartOfSpeech.VERB, Cue.MAKES_ONGOING, "continue, keep");
        words.add(PartOfSpeech.NOUN, Cue.MAKES_PLANNED, "plan, preparation");
        words.add(PartOfSpeech.NOUN, Cue.MAKES_POSSIBLE, "fear, threat, attempt, risk, effort, hope, rumour");
        words.add(PartOfSpeech.ADJECTIVE, Cue.MAKES_PLANNED, "due, scheduled, upcoming");
        words.add(PartOfSpeech.ADJECTIVE, Cue.MAKES_POSSIBLE, "likely, possible, unclear, alleged, able");
        words.add(PartOfSpeech.ADVERB, Cue.MAKES_POSSIBLE, "allegedly, possibly");
        words.add(PartOfSpeech.ADVERB, Cue.MAKES_PLANNED, "soon");
        words.add(PartOfSpeech.PREPOSITION, Cue.MAKES_POSSIBLE, "if, unless, whether");
        words.add(PartOfSpeech.PREPOSITION, Cue.MAKES_DENIED, "without");
        words.add(PartOfSpeech.PREPOSITION, Cue.MAKES_PLANNED, "ahead of");
        words.add(PartOfSpeech.VERB, Cue.LIGHT, "carry out, hold, launch, reach, take place, make");
        words.add(PartOfSpeech.VERB, Cue.ASPECT, "begin, start, stop");
        words.event(PartOfSpeech.VERB, "attack, destroy, bomb, kill, seize, flee, strike, visit, arrest, resign, hit, meet, fire, shell, leave, collide, fall");
        words.event(PartOfSpeech.NOUN, "attack, strike, ceasefire, summit, talks, talk, advance, collapse, flood, loss, aid, election, coup, war, fire, gunfire");
        return new Lexicon(words.entries.values(), Map.of(), Map.of());
    }

    private void add(PartOfSpeech pos, Cue cue, String lemmas) {
        for (String lemma : lemmas.split(", *")) {
            Set<Cue> cues = new TreeSet<>(List.of(cue));
            entries.computeIfPresent(pos + lemma, (k, before) -> {
                cues.addAll(before.cues());
                return before;
            });
            entries.put(pos + lemma, new LexicalEntry(lemma, pos, List.of(), Optional.empty(), Optional.empty(), cues));
        }
    }

    private void event(PartOfSpeech pos, String lemmas) {
        for (String lemma : lemmas.split(", *")) {
            Set<Cue> cues = Optional.ofNullable(entries.get(pos + lemma)).map(LexicalEntry::cues).orElse(Set.of());
            entries.put(pos + lemma, new LexicalEntry(lemma, pos, List.of(new Sense("Event", BARE, Optional.empty())), Optional.empty(), Optional.empty(), cues));
        }
    }
}

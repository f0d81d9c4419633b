package org.dateline.account.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.account.Factuality;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.annotate.Token;
import org.dateline.rdf.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules with the words of the real lexicon. */
class NewsFactualityTest {
    private static final FactualityRules RULES = new FactualityRules(new LexiconReader().read(Path.of("ontology", "lexicon.ttl")));

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "The drought has ruined farmers in the valley.                     | drought    | ONGOING",
        "The investigation has cost millions.                              | investigation | ONGOING",
        "The 1973 war ruined the valley.                                   | war        | HAPPENED",
        "In 1973 the siege ruined the valley.                              | siege      | HAPPENED",
        "The farmers came back after the war.                              | war        | HAPPENED",
        "They came back after months of siege.                             | siege      | HAPPENED",
        "The siege ended on Monday.                                        | siege      | HAPPENED",
        "The mayor wants to end the siege.                                 | siege      | ONGOING",
        "The bishop called for an end to the violence.                     | violence   | ONGOING",
        "Hundreds of families have been displaced by the flood.            | displaced  | ONGOING",
        "Divers began searching the lake.                                  | searching  | ONGOING",
        "Divers searched the lake.                                         | searched   | HAPPENED",
    })
    void whatLastsGoesOnUntilItIsSaidToBeOver(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "The bank did not expect the strike to close its branches.         | strike     | HAPPENED",
        "The museum is expected to open on Friday.                         | open       | PLANNED",
        "The old bridge is expected to collapse.                           | collapse   | POSSIBLE",
        "Crowds gathered to celebrate the victory.                         | celebrate  | HAPPENED",
        "The goal of the talks is a lasting peace.                         | talks      | HAPPENED",
        "Its leader criticised the failure to sign a deal.                 | sign       | DENIED",
        "Prosecutors charged her with stealing the painting.               | stealing   | POSSIBLE",
        "He was accused of killing the guard.                              | killing    | POSSIBLE",
        "The mayor rejected calls for his resignation.                     | calls      | HAPPENED",
        "The mayor rejected calls for his resignation.                     | resignation| POSSIBLE",
        "The court has yet to rule on the claim.                           | rule       | DENIED",
        "The two sides came close to signing a deal.                       | signing    | DENIED",
        "The bank said it is sending aid, promising more loans.            | promising  | HAPPENED",
        "Has the minister resigned?                                        | resigned   | POSSIBLE",
        "Who attacked the judge?                                           | attacked   | HAPPENED",
    })
    void otherWordsAndFormsTell(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "Chairman Ola Berg resigns.                                        | resigns    | HAPPENED",
        "The bridge is closed.                                             | closed     | ONGOING",
        "The vote will resume when the judge arrives.                      | arrives    | PLANNED",
        "Detectives suspect he stole the painting.                         | stole      | POSSIBLE",
        "He denied reports that they were beaten.                          | beaten     | DENIED",
        "She never bought or sold a share.                                 | sold       | DENIED",
        "The tax drove families to leave the valley.                       | leave      | HAPPENED",
        "The tax may force families to leave the valley.                   | leave      | POSSIBLE",
        "Dockers marched to the gate to demand a vote.                     | demand     | HAPPENED",
        "Dockers marched to the gate to block a ship.                      | block      | PLANNED",
        "She was arrested as she was about to board a train.               | board      | PLANNED",
        "The envoy is expected to arrive on Monday.                        | arrive     | PLANNED",
        "No-one was injured.                                               | injured    | DENIED",
        "Some 40 families had to flee.                                     | flee       | HAPPENED",
        "Miners left the town after hours of fighting.                     | fighting   | HAPPENED",
        "After seizing the ship, pirates sank it.                          | seizing    | HAPPENED",
        "A man suspected of spraying a wall was held.                      | spraying   | POSSIBLE",
        "Kelva is the third mill to close in a year.                       | close      | HAPPENED",
        "She denies having bribed a clerk.                                 | bribed     | DENIED",
        "Rebels are close to the port, having seized the bridge.           | seized     | HAPPENED",
        "Will the court free the miners?                                   | free       | POSSIBLE",
        "The talks are expected to end on Monday.                          | talks      | HAPPENED",
        "The search was called off at noon.                                | search     | HAPPENED",
        "The strike was called off at noon.                                | strike     | DENIED",
        "The search is over.                                               | search     | HAPPENED",
        "Farmers wait for the compensation promised by the minister.       | compensation | PLANNED",
    })
    void grammarAroundTheTriggerTells(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @Test
    void whatIsToComeHasNotHappened() {
        Sentence sentence = TestAnnotator.sentence("Fans talked of the June championships.");
        int championships = sentence.tokens().stream().filter(t -> t.word().equals("championships")).findFirst().orElseThrow().index();
        assertEquals(Factuality.PLANNED, RULES.of(sentence, championships, true));
        assertEquals(Factuality.HAPPENED, RULES.of(sentence, championships, false));
    }

    private static void check(String text, String trigger, Factuality expected) {
        Sentence sentence = TestAnnotator.sentence(text);
        List<Token> heads = sentence.tokens().stream().filter(t -> t.word().equals(trigger)).toList();
        assertEquals(expected, RULES.of(sentence, heads.getLast().index()));
    }
}

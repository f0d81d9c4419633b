package org.dateline.account.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.account.Factuality;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.annotate.Token;
import org.dateline.rdf.LexiconReader;
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

    private static void check(String text, String trigger, Factuality expected) {
        Sentence sentence = TestAnnotator.sentence(text);
        List<Token> heads = sentence.tokens().stream().filter(t -> t.word().equals(trigger)).toList();
        assertEquals(expected, RULES.of(sentence, heads.getLast().index()));
    }
}

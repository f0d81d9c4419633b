package org.dateline.account.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.account.Factuality;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityRulesTest {
    private static final FactualityRules RULES = new FactualityRules(TestLexicon.lexicon());

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "The navy attacked the port.                             | attacked   | HAPPENED",
        "The navy has attacked the port.                         | attacked   | HAPPENED",
        "The port was attacked by the navy.                      | attacked   | HAPPENED",
        "The navy is attacking the port.                         | attacking  | ONGOING",
        "The navy has been attacking the port.                   | attacking  | ONGOING",
        "Villagers were fleeing the town, the mayor said.        | fleeing    | ONGOING",
        "She was crossing the road when the bomb went off.       | crossing   | HAPPENED",
        "The queen is meeting the sailors tomorrow.              | meeting    | PLANNED",
        "The court opens next week.                              | opens      | PLANNED",
        "The navy will attack the port.                          | attack     | PLANNED",
        "The navy will advance and seize the port.               | seize      | PLANNED",
        "The minister said he would resign.                      | resign     | PLANNED",
        "The minister would resign if the law fell.              | resign     | POSSIBLE",
        "The minister will resign if the law is rejected.        | resign     | POSSIBLE",
        "The dam may collapse.                                   | collapse   | POSSIBLE",
        "Dozens may still be missing.                            | missing    | POSSIBLE",
        "Dozens may be missing and five were dead.               | dead       | HAPPENED",
        "The navy did not attack the port.                       | attack     | DENIED",
        "The court could not convict him.                        | convict    | DENIED",
        "The dam may not collapse.                               | collapse   | POSSIBLE",
        "The mayor never resigned.                               | resigned   | DENIED",
        "No one was killed in the blast.                         | killed     | DENIED",
        "Nobody was arrested.                                    | arrested   | DENIED",
        "Leave the town now!                                     | Leave      | POSSIBLE",
        "The company is going to buy its rival.                  | buy        | PLANNED",
    })
    void theClausesOwnFormTells(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "The navy plans to attack the port.                      | attack     | PLANNED",
        "The navy is trying to seize the port.                   | seize      | POSSIBLE",
        "The navy failed to seize the port.                      | seize      | DENIED",
        "The minister refused to resign.                         | resign     | DENIED",
        "The minister agreed to resign.                          | resign     | PLANNED",
        "The navy claimed to have seized the port.               | seized     | HAPPENED",
        "The navy did not plan to attack the port.               | attack     | DENIED",
        "The navy said it had not bombed the school.             | bombed     | DENIED",
        "The navy said it had bombed the bridge.                 | bombed     | HAPPENED",
        "The navy denied that it had bombed the school.          | bombed     | DENIED",
        "The navy denied bombing the school.                     | bombing    | DENIED",
        "The mayor urged villagers to flee the town.             | flee       | POSSIBLE",
        "Workers are likely to strike.                           | strike     | POSSIBLE",
        "She left without signing the deal.                      | signing    | DENIED",
        "The road will close if the river destroys the dam.      | destroys   | POSSIBLE",
        "It is unclear whether the navy will attack.             | attack     | POSSIBLE",
        "There are fears that soldiers are closing in.           | closing    | POSSIBLE",
        "Planes bombed the bridge to slow the advance.           | slow       | PLANNED",
        "Planes bombed the bridge to slow the advance.           | advance    | HAPPENED",
        "An attempt to assassinate the king failed.              | assassinate| POSSIBLE",
        "Missiles hit the port in an effort to cut supplies.     | cut        | POSSIBLE",
        "Troops continued to shell the port.                     | shell      | ONGOING",
        "The mayor refused the offer, leaving the hall.          | leaving    | HAPPENED",
        "The king has pledged to resign and accused the army.    | accused    | HAPPENED",
        "Divers were able to rescue the crew.                     | rescue     | HAPPENED",
        "Divers may be able to rescue the crew.                  | rescue     | POSSIBLE",
        "The mayor soon resigned.                                | resigned   | HAPPENED",
        "Troops began to shell the port.                         | shell      | HAPPENED",
        "The pilot allegedly bombed the bridge.                  | bombed     | POSSIBLE",
    })
    void theGoverningWordsChangeIt(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "The attack killed nine.                                 | attack     | HAPPENED",
        "The navy hopes to avoid a strike.                       | strike     | POSSIBLE",
        "The police ruled out an attack.                         | attack     | DENIED",
        "The police did not rule out an attack.                  | attack     | POSSIBLE",
        "The envoy called for a ceasefire.                       | ceasefire  | POSSIBLE",
        "The planned summit is in Oslo.                          | summit     | PLANNED",
        "Talks are due next week.                                | Talks      | PLANNED",
        "Next week's summit is in Oslo.                          | summit     | PLANNED",
        "The threat of war grows.                                | war        | POSSIBLE",
        "The navy plans an attack on the port.                   | attack     | PLANNED",
        "The strike was averted.                                 | strike     | DENIED",
        "Talks will take place on Sunday.                        | Talks      | PLANNED",
        "There will be an election in May.                       | election   | PLANNED",
        "The navy has not carried out an attack.                 | attack     | DENIED",
        "The navy carried out an attack.                         | attack     | HAPPENED",
        "The navy will carry out an attack.                      | attack     | PLANNED",
        "No attacks were reported.                               | attacks    | DENIED",
        "An agreement was not reached.                           | agreement  | DENIED",
        "The president did not attend the summit.                | summit     | HAPPENED",
        "The flood could trigger a famine.                       | famine     | POSSIBLE",
        "The treaty could end the war.                           | war        | HAPPENED",
        "The fall of the port would cut the road.                | fall       | POSSIBLE",
        "Seizing the port would cut the road.                    | Seizing    | POSSIBLE",
        "The alleged attack is under review.                     | attack     | POSSIBLE",
        "Fighting continued in the port.                         | Fighting   | ONGOING",
        "The government averted a strike.                        | strike     | DENIED",
        "The envoy flew in ahead of the summit.                  | summit     | PLANNED",
    })
    void nounsTellOfWhatHappenedUnlessGoverned(String text, String trigger, Factuality expected) {
        check(text, trigger, expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', value = {
        "Navy attacks port                                       | attacks    | HAPPENED",
        "Queen to visit Rome                                     | visit      | PLANNED",
        "Nine killed in port blast                               | killed     | HAPPENED",
        "Navy plans to attack port                               | attack     | PLANNED",
    })
    void aHeadlinesPresentTellsOfThePastAndItsInfinitiveOfPlans(String text, String trigger, Factuality expected) {
        Sentence s = TestAnnotator.sentence(text);
        check(new Sentence(s.index(), BlockKind.HEADLINE, s.paragraph(), s.span(), s.tokens(), s.tree(), s.graph()), trigger, expected);
    }

    private static void check(String text, String trigger, Factuality expected) {
        check(TestAnnotator.sentence(text), trigger, expected);
    }

    private static void check(Sentence sentence, String trigger, Factuality expected) {
        List<Token> heads = sentence.tokens().stream().filter(t -> t.word().equals(trigger)).toList();
        assertEquals(expected, RULES.of(sentence, heads.getLast().index()));
    }
}

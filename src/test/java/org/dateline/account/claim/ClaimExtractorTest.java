package org.dateline.account.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.account.Account;
import org.dateline.account.Claim;
import org.dateline.account.Factuality;
import org.dateline.account.factuality.TestLexicon;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.TestAnnotator;
import org.dateline.annotate.Token;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EventMention;
import org.dateline.mention.Evidence;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimExtractorTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(TestLexicon.lexicon());

    private final StringBuilder told = new StringBuilder();

    /** Claims as "cue by claimant via relay", in order, separated by semicolons. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The minister said that the dam had failed.                                           | said by minister",
        "The dam had failed, interior minister Ana Quispe said on Monday.                     | said by interior minister Ana Quispe",
        "Trucks crossed the bridge at dawn, villagers and union sources said.                 | said by villagers",
        "The dam had failed, Ana Quispe, a minister who knows the valley, told Reuters.       | told by Ana Quispe via Reuters",
        "Ben Okri, a baker who decided to stay, said the streets were empty.                  | said by Ben Okri",
        "The strike, union leaders say, could last for weeks.                                 | say by union leaders",
        "\"We will rebuild,\" said Ben Okri, the mayor.                                       | said by Ben Okri",
        "\"Open gates for all,\" says the museum board                                        | says by museum board",
        "Officials told Reuters that the captain said the crew had left the ship.             | told by Officials via Reuters; said by captain",
        "The bank, which says it is solvent, closed its doors.                                | says by bank",
        "The ministry refused the offer, adding that talks would continue.                    | adding by ministry",
        "The minister was quoted as saying the bridge was safe.                               | quoted by minister",
        "The pilot left the country, as reported by Reuters.                                  | reported by Reuters",
        "The mayor urged villagers to leave the town.                                         | urged by mayor",
        "The envoy called for calm.                                                           | called for by envoy",
        "Norway pledged $5 million in aid.                                                    | pledged by Norway",
        "The union has threatened to strike.                                                  | threatened by union",
        "The bank reported a loss of $3 billion.                                              | reported by bank",
        "The mayor accused the army of shelling the market.                                   | accused by mayor",
        "Many villagers believe the government will fall.                                     | believe by Many villagers",
        "The coach accused Reuters of ignoring warnings.                                      | accused by coach",
        "The governor posted on Facebook that schools would close.                            | posted by governor via Facebook",
        "The singer said in an interview with Reuters that she would retire.                  | said by singer via Reuters",
        "Two ships had collided, said reports from Lima.                                      | said by reports",
        "Villagers on Facebook said the dam had failed.                                       | said by Villagers",
        "The chancellor has refused calls to resign, saying the country needs calm.           | saying by chancellor",
        "Norway and Sweden said they would meet.                                              | said by Norway and Sweden",
        "The vote was fair, a senior official said on condition of anonymity.                 | said by senior official",
    })
    void reportingVerbsGiveTheirSubjectsAsClaimants(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "According to Reuters, two ships collided.                                            | According to by Reuters",
        "Two ships collided off Lima, according to the coast guard.                           | according to by coast guard",
        "According to the coach's statement, two ships collided.                              | According to by coach",
        "Two ships collided, per Reuters.                                                     | per by Reuters",
        "In the words of the coach, \"it was a disgrace.\"                                    | In the words of by coach",
        "Reuters reported the collapse, citing the transport ministry.                        | reported by Reuters; citing by transport ministry via Reuters",
        "Ana Quispe announced a strike, according to Reuters.                                 | announced by Ana Quispe via Reuters; according to by Reuters",
    })
    void attributingPhrasesGiveTheirObjectsAsClaimants(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The company's claim that the drug helps was false.                                   | claim by company",
        "A warning by doctors that the water was foul came too late.                          | warning by doctors",
        "A statement from the ministry said that talks had ended.                             | said by ministry",
        "People fled the town amid rumours that the bank had failed.                          | rumours by rumours",
    })
    void reportingNounsGiveTheirOwnersOrStandForThem(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The study found that the valve had corroded.                            | found by study",
        "The judge found that the firm had lied.                                 | found by judge",
        "Footage appeared to reveal that the wing was bent.                      | appeared to reveal by Footage",
        "The inquest heard that the driver was asleep.                           | heard by inquest",
        "The coach called the defeat \"a disgrace\".                              | called by coach",
        "The coach called the defeat a disgrace.                                 | called by coach",
        "The fire service put the number of dead at 14.                          | put by fire service",
        "The driver was freed because, as the judge put it, nothing tied him to it. | put by judge",
        "Farmers blame the pylons, which the company denies.                     | denies by company",
        "Two men held on Tuesday, who said they had been beaten, were freed.     | said by Two men",
        "Twelve people died in the flood, the ministry reports.                  | reports by ministry",
        "The driver was held as he tried to leave the port, the court heard.      | heard by court",
        "The treasurer denied taking bribes.                                     | denied by treasurer",
        "The mayor said the bridge was old and added that it would be rebuilt.   | said by mayor; added by mayor",
        "The mayor said that the bank would close and warned that jobs would go.  | said by mayor; warned by mayor",
        "Analysts expect the bank to cut its dividend.                           | expect by Analysts",
        "The collapse was reported by the Ledger.                                | reported by Ledger",
        "The clerk told the court that he had never seen the contract.           | told by clerk",
        "The singer's lawyer said the contract was void.                         | said by The singer's lawyer",
    })
    void eachWayOfSayingHasItsSpeaker(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The pump failed, two people familiar with the matter said.  | two people familiar with the matter",
        "A lawyer for Ben Okri said he would appeal.                 | A lawyer for Ben Okri",
        "A neighbour, who heard the bang, said the house shook.      | A neighbour",
        "Norway and Sweden said they would meet.                     | Norway and Sweden",
        "She said the house shook.                                   | ^^",
    })
    void theWordsThatNameTheClaimantAreKept(String text, String expected) {
        AnnotatedArticle article = TestAnnotator.article(text);
        assertEquals(expected, words(article, extract(article).getFirst().claimantWords().stream().toList()).stream().collect(Collectors.joining()));
    }

    @Test
    void aGivenNameIsNoCue() {
        assertTrue(claims("Union leader Per Dahl told Reuters that the port was shut.").startsWith("told by "));
    }

    @Test
    void aParagraphThatOpensWithAQuotationGoesOnWithTheSpeakerOfTheParagraphBefore() {
        String text = "\"We will rebuild the harbour,\" Ben Okri told Reuters.\n\n\"The old town is gone.\" The port lies in the north of the island and has two piers.";
        assertEquals("told by Ben Okri via Reuters; The old town is gone. by Ben Okri via Reuters", claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "A witness called an ambulance.", "The owner called the boat Nell.", "He put the lid on the box.", "As he spoke, he put it in the bag.", "Villagers found that road by chance.",
        "The children heard the bell.", "She put the children to bed at home.", "The manager was dismissed by the club.",
        "He said goodbye to his wife.", "The chancellor declined to say when she would go.", "The ministry may announce a strike.",
        "She told him a story.", "The fee is 30 euros per day.", "We believe the bridge is safe.", "The stated aim was peace.",
        "The clerk accused of fraud left the town.", "A ship left the port.", "Tall trees line the road, and the school has nine rooms.",
    })
    void narrationIsNoClaim(String text) {
        assertEquals("", claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "Officials: 40 dead in ferry fire    | Officials by Officials",
        "40 dead in ferry fire – officials   | officials by officials",
        "Peru: 40 dead in ferry fire         | ^^",
    })
    void headlinesNameTheirSourceBeforeAColonOrBehindADash(String text, String expected) {
        AnnotatedArticle article = TestAnnotator.article(text);
        CleanArticle clean = article.article();
        List<Block> headline = List.of(new Block(BlockKind.HEADLINE, clean.blocks().getFirst().span()));
        Sentence s = article.sentences().getFirst();
        assertEquals(expected == null ? "" : expected, claims(new AnnotatedArticle(
                new CleanArticle(clean.hash(), clean.file(), clean.text(), headline, List.of(), clean.metadata()),
                List.of(new Sentence(0, BlockKind.HEADLINE, 0, s.span(), s.tokens(), s.tree(), s.graph())))));
    }

    @Test
    void theContentIsTheReportedClauseAndTheQuotesAreTheExactWords() {
        AnnotatedArticle article = TestAnnotator.article("The mayor said the flood was \"the worst in living memory\" and closed the school.");
        Claim claim = extract(article).getFirst();
        assertEquals(List.of("the worst in living memory"), words(article, claim.quotes()));
        assertTrue(words(article, claim.content()).getFirst().startsWith("the flood was"));
    }

    @Test
    void aQuotationThatRunsOverSentencesBelongsWholeToTheClaimOfItsSpeaker() {
        AnnotatedArticle article = TestAnnotator.article("\"The water came at night. We lost everything,\" Ben Okri said. \"Nobody slept that night.\"");
        List<Claim> claims = extract(article);
        assertEquals(1, claims.size());
        assertEquals(List.of("The water came at night.", "We lost everything,", "Nobody slept that night."), words(article, claims.getFirst().quotes()));
    }

    @Test
    void aQuotationInTwoPiecesAroundItsSpeakerIsOneClaim() {
        AnnotatedArticle article = TestAnnotator.article("\"They knew the dam was old,\" Ben Okri told Reuters, \"but nobody had the money.\"");
        List<Claim> claims = extract(article);
        assertEquals(1, claims.size());
        assertEquals(List.of("They knew the dam was old,", "but nobody had the money."), words(article, claims.getFirst().quotes()));
    }

    @Test
    void aParagraphThatIsOneQuotationIsSaidByTheLastSpeaker() {
        String text = "\"We will rebuild the harbour,\" Ben Okri told Reuters.\n\n\"The old town is gone. Nothing is left of it.\"\n\nThe port lies in the north.";
        assertEquals("told by Ben Okri via Reuters; The old town is gone. by Ben Okri via Reuters", claims(text));
    }

    @Test
    void whatAColonHandsOverToIsTheClaimsContent() {
        String text = "Reuters reports:\n\n\"The roads were full of people with their children.\"";
        AnnotatedArticle article = TestAnnotator.article(text);
        List<Claim> claims = extract(article);
        assertEquals("reports by Reuters", claims(text));
        assertEquals(List.of("The roads were full of people with their children."), words(article, claims.getFirst().quotes()));
    }

    @Test
    void aPronounSpeaksForTheLastSpeakerAndNotForWhomTheQuotationNames() {
        assertEquals("said by Ana Quispe; said by Ana Quispe",
                claims("Ana Quispe said the dam had failed. \"Ben Okri knew of the cracks,\" she said."));
    }

    @Test
    void aNameInsideAQuotationIsNotTheSpeaker() {
        assertEquals("said by coach", claims("\"It was like the day when Ben Okri won the cup,\" the coach said."));
    }

    @Test
    void aClaimKnowsTheAccountsItTellsOfButNotItsOwnCue() {
        AnnotatedArticle article = TestAnnotator.article("The mayor warned that rebels had attacked the port.");
        List<Claim> claims = EXTRACTOR.claims(article, TestEntities.of(article), List.of(account(article, 0, "warned"), account(article, 1, "attacked")));
        assertEquals(List.of(1), claims.getFirst().accounts());
    }

    @Test
    void aDenialIsMarked() {
        List<Claim> claims = extract(TestAnnotator.article("The army denied that soldiers had fired on the crowd."));
        assertEquals(1, claims.size());
        assertTrue(claims.getFirst().denial());
    }

    private String claims(String text) {
        return claims(TestAnnotator.article(text));
    }

    private String claims(AnnotatedArticle article) {
        EntityIndex entities = TestEntities.of(article);
        told.setLength(0);
        for (Claim claim : EXTRACTOR.claims(article, entities, List.of())) {
            if (!told.isEmpty()) told.append("; ");
            told.append(claim.cue().span().of(article.article().text()));
            if (!claim.claimants().isEmpty()) told.append(" by ").append(claim.claimants().stream().map(c -> entities.get(c).name()).collect(Collectors.joining(" and ")));
            claim.relay().ifPresent(r -> told.append(" via ").append(entities.get(r).name()));
        }
        return told.toString();
    }

    private static List<Claim> extract(AnnotatedArticle article) {
        return EXTRACTOR.claims(article, TestEntities.of(article), List.of());
    }

    private static List<String> words(AnnotatedArticle article, List<Evidence> pieces) {
        return pieces.stream().map(piece -> piece.span().of(article.article().text())).toList();
    }

    private static Account account(AnnotatedArticle article, int index, String trigger) {
        Token token = article.sentences().getFirst().tokens().stream().filter(t -> t.word().equals(trigger)).findFirst().orElseThrow();
        EventMention mention = new EventMention(new Evidence(0, token.span()), token.index(), token.lemma(),
                new Sense("Event", new Frame("bare", Map.of()), Optional.empty()));
        return new Account(index, "Event", trigger, List.of(mention), List.of(), Optional.empty(), Factuality.HAPPENED, "test");
    }
}

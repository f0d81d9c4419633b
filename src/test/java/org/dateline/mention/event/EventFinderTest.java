package org.dateline.mention.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Rebel forces left the village of Tarnby at dawn.          | leave    | MilitaryMovement",
        "Hundreds of villagers left Tarnby at dawn.                | leave    | Displacement",
        "The tower fell in the storm.                              | fall     | Destruction",
        "Government troops reached the port of Velm on Monday.     | reach    | MilitaryMovement",
        "The runners reached the town of Velm on Monday.           | reach    | Event",
        "The police caught a thief in Velm on Monday.              | catch    | Arrest",
        "The king sent troops to the port in May.                  | send     | MilitaryMovement",
        "A barrage of rockets hit Velm.                            | barrage  | Attack",
        "The bridge was built in 1932.                             | build    | Event",
    })
    void aReadingThatWantsCertainArgumentsIsTakenWhereTheyAreThere(String text, String lemma, String type) {
        assertEquals(type, Told.by(text).account(lemma).eventType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The barrage near Velm holds back the river.               | barrage",
        "Union chief slams plan for new dam                        | slam",
        "It took over two hours to clear the road.                 | take over",
        "The sale will close in the first quarter.                 | close in",
        "Her son called on Tuesday.                                | call on",
        "The judge found that the firm had lied.                   | find",
        "Ana Moss heads the statistics office.                     | head",
        "The ships sailed from a base on Reunion.                  | reunion",
        "The defeat was a blow to the coach.                       | blow",
        "War broke out in Velm.                                    | break out",
        "The quake left hundreds homeless in Velm.                 | leave",
        "The snow hampered the rescue in Velm.                     | hamper",
    })
    void aWordWithoutTheArgumentsThatItsReadingWantsTellsOfNothing(String text, String lemma) {
        List<String> lemmas = Told.by(text).facts().accounts().stream().flatMap(a -> a.mentions().stream()).map(m -> m.lemma()).toList();
        assertEquals(List.of(), lemmas.stream().filter(lemma::equals).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The boat turned over near Velm.                                   | turn over | Disaster",
        "The motion was defeated on Monday.                                | defeat  | Decision",
        "The officers were tried over the raid.                            | try     | LegalAction",
        "The shares fell 11 percent to 38.20 francs.                       | fall to | Economy",
        "Varsk fell to the rebels on Monday.                               | fall to | ControlChange",
        "Builders lost six percent.                                        | lose    | Economy",
        "Lawmakers voted on Monday.                                        | vote    | Decision",
        // law and police
        "Police raided the offices of Nordal in Velm.                     | raid        | Law",
        "Rebels raided an army base near Velm.                            | raid        | Attack",
        "The regulator began its inquiry into the bank.                   | inquiry     | LegalAction",
        "A court fined the bank two million euros.                        | fine        | LegalAction",
        "The jury declared the banker guilty of fraud.                    | declare guilty | LegalAction",
        "The banker will challenge the ruling.                            | challenge   | LegalAction",
        "The judges overturned his conviction.                            | overturn    | LegalAction",
        "The minister overturned the ban.                                 | overturn    | Decision",
        "Rangers recaptured the fugitive in a barn.                       | recapture   | Arrest",
        "The army recaptured the town of Velm.                            | recapture   | ControlChange",
        "The suspect was held at the airport.                             | hold        | Arrest",
        "Two inmates escaped from a prison in Velm.                       | escape from | Crime",
        "Thousands of villagers escaped to the hills.                     | escape      | Displacement",
        "Detectives searched the house of the banker.                     | search      | Law",
        "Rescuers searched for the crew on Monday.                         | search for  | Rescue",
        "The federation banned the swimmer.                               | ban         | Sanction",
        "The council banned plastic bags.                                 | ban         | Decision",
        "The agency suspended the licence of the airline.                 | suspend     | Sanction",
        // business
        "Nordal bought its rival for 40 million euros.                    | buy         | Transaction",
        "The retailer laid off 300 workers.                               | lay off     | Economy",
        "Shares of Nordal fell on Monday.                                 | fall        | Economy",
        "The price of wheat rose on Monday.                               | rise        | Economy",
        "The board dismissed the chairman.                                | dismiss     | LifeEvent",
        "The bank dropped him from the board in May.                      | drop        | LifeEvent",
        "Parliament passed the bill on Monday.                            | pass bill   | Decision",
        "The president signed the charter on Monday.                      | sign        | Decision",
        "The envoys signed a treaty on Monday.                            | sign treaty | Agreement",
        // harm and help
        "The cyclist was hit in the chest.                                | hit         | Casualty",
        "The goalkeeper broke his leg.                                    | break       | Casualty",
        "The storm broke the windows of the school.                       | break       | Destruction",
        "Gunmen blew up a pipeline.                                       | blow up     | Attack",
        "The gas tank blew up on Monday.                                  | blow up     | Disaster",
        "Mourners buried the poet in Velm.                                | bury        | Gathering",
        "About 5,000 people walked behind the coffin.                     | walk        | Gathering",
        "The minister walked through the mud.                             | walk        | Event",
        "Sweden sent two ships with tents and food.                       | send        | Support",
        "A landslide buried two houses.                                   | bury        | Disaster",
        "Divers reached the boys on Monday.                               | reach       | Rescue",
        "The charity sent blankets to the island.                         | send        | Support",
        "The crew brought food to the island.                             | bring       | Support",
        "The widow lost her husband in the fire.                          | lose        | Casualty",
        "The rebels lost the town of Velm.                                | lose        | ControlChange",
        "The pact collapsed on Monday.                                    | collapse    | Politics",
        "The roof collapsed on Monday.                                    | collapse    | Destruction",
        // others
        "The agency launched a satellite on Monday.                       | launch      | Launch",
        "The army launched rockets on Monday.                             | launch rocket | Attack",
        "The singer released a novel in May.                              | release     | Launch",
        "The rebels released three hostages.                              | release     | Release",
        "The miners struck over pay.                                      | strike over | Gathering",
        "The minister travelled to Norway.                                | travel to   | Meeting",
        "Guards caught an escaped convict in Velm.                        | escape      | Crime",
        "Dancers met at the Christmas party.                              | christmas party | Gathering",
        "Ferry capsizes in central Chile                                  | capsize     | Disaster",
        "Residents fled as Hurricane Odile reached Velm.                  | hurricane   | Disaster",
        "The village was hit by Cyclone Ilva in May.                      | hit         | Disaster",
        "Doctors confirmed 37 cases of measles in Velm.                   | case        | HumanImpact",
        "The plane hit the water near Velm.                               | hit         | Disaster",
        "A drone hit the village hall of Velm.                            | hit         | Attack",
        "Three miners are fighting for their lives.                       | fight for life | HumanImpact",
        "The board declared the mayor the winner.                         | declare winner | Decision",
        "Police used tear gas against the crowd.                          | use tear gas | Attack",
        "Youths were throwing petrol bombs at the guards.                 | throw       | Attack",
        "The curfew begins at nine.                                       | curfew      | Decision",
        "Gales were uprooting trees near Velm.                            | uproot      | Destruction",
        "Thousands joined the walkout.                                    | join        | Gathering",
        "Hours after seizing Velm, the rebels moved on.                   | seize       | ControlChange",
        "The general was named as defence minister.                       | name as minister | LifeEvent",
    })
    void aWordHasTheTypeThatItsArgumentsGiveIt(String text, String lemma, String type) {
        assertEquals(type, Told.by(text).account(lemma).eventType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The motion was lost by 155 votes to 141.                          | vote",
        "The number of cases had doubled.                                  | case",
        "The minister ruled out an election.                       | rule",
        "The fee is paid in advance.                               | advance",
        "A retired judge lives in Velm.                            | retire",
        "A licensed dealer lives in Velm.                          | license",
        "His claims were dismissed as a joke.                      | dismiss",
        "The witness asked not to be named.                        | name",
        "The envoy spoke of peace.                                 | speak",
        "She sells olives at the market.                           | sell",
        "The firm rejected the accusation.                         | reject",
        "The police used a rescue boat.                            | rescue",
        "The stadium held 9,000 on Saturday.                       | hold",
    })
    void whatIsNoHappeningTellsOfNothing(String text, String lemma) {
        List<String> lemmas = Told.by(text).facts().accounts().stream().flatMap(a -> a.mentions().stream()).map(m -> m.lemma()).toList();
        assertEquals(List.of(), lemmas.stream().filter(lemma::equals).toList());
    }
}

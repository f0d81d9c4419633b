package org.dateline.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.dateline.account.extract.Told;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @Test
    void aTitleWithItsOriginBelongsToTheMention() {
        assertEquals("Peter Odinga", Told.by("Kenyan Defense Minister Peter Odinga agreed.").entity("Kenyan Defense Minister Peter Odinga").name());
    }

    @Test
    void anAdjectiveOfOriginOpensAnOrganisationsName() {
        Told told = Told.by("Nine people died, according to the Kenyan Observatory for Human Rights, a UK-based monitoring group.");
        assertEquals(EntityType.ORGANISATION, told.entity("Kenyan Observatory for Human Rights").type());
        assertEquals(EntityType.STATE, told.entity("UK").type());
    }

    @Test
    void aDirectionMakesAPlaceOfItsOwn() {
        Told told = Told.by("Heavy rain fell in northern Kenya on Friday.");
        assertEquals(EntityType.PLACE, told.entity("northern Kenya").type());
        assertNotEquals(told.entity("northern Kenya"), told.entity("Kenya"));
    }

    @Test
    void anotherNameOfAPersonIsHis() {
        Told told = Told.by("The head of the group, Karim al-Shahri, better known by the nom de guerre Abu Yusuf al-Tarabi, said so.");
        assertEquals(told.entity("Karim al-Shahri"), told.entity("Abu Yusuf al-Tarabi"));
    }

    @Test
    void theNameOfAnEventIsNobodys() {
        Told told = Told.by("Hurricane Odile reached Velm on Monday. Odile is the fifth storm of the year. The army began Operation Grey Dawn.");
        assertEquals(List.of("Velm", "army"), told.facts().entities().stream().map(ArticleEntity::name).toList());
    }

    @Test
    void anOfficeIsAnOrganisation() {
        assertEquals(EntityType.ORGANISATION, Told.by("Nine people died, the National Flood Office said.").entity("National Flood Office").type());
    }

    @Test
    void anElderDoesNotTakeTheSurname() {
        Told told = Told.by("President Velik spoke on Monday. His father Anton Velik died in 2000. Mr Velik left on Tuesday.");
        assertNotEquals(told.entity("Anton Velik"), told.entity("Mr Velik"));
        assertEquals(told.entity("President Velik"), told.entity("Mr Velik"));
    }

    @Test
    void aCompanyIsNotTheFounderWhoseNameItBears() {
        Told told = Told.by("Shares of Tolland fell. The board of Tolland rejected the offer. Analysts said that Tolland plants and Tolland's suppliers would suffer. "
                + "The company was founded by Edwin Tolland in 1911. Workers at Tolland went on strike.");
        assertNotEquals(told.entity("Edwin Tolland"), told.entity("Tolland"));
        assertEquals(EntityType.PERSON, told.entity("Edwin Tolland").type());
    }

    @ParameterizedTest
    @CsvSource({"The ferry Sigrun left the harbour at noon., Sigrun", "The cruise ship Ocean Pearl was towed to the harbour., Ocean Pearl", "The tanker Marisol ran aground., Marisol"})
    void aVesselWithANameIsAFacility(String text, String name) {
        assertEquals(EntityType.FACILITY, Told.by(text).entity(name).type());
    }

    @ParameterizedTest
    @CsvSource({"The Danish daily Ostkysten reported the fire., Danish daily Ostkysten, Ostkysten", "Rusu bought the hedge fund Ardley Capital., hedge fund Ardley Capital, Ardley Capital",
        "The ferry Sigrun left the harbour., ferry Sigrun, Sigrun"})
    void whatIsSaidOfABearerRightBeforeItsNameBelongsToTheMention(String text, String mention, String name) {
        Told told = Told.by(text);
        assertEquals(told.entity(mention), told.entity(name));
        assertEquals(name, told.entity(name).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rusu Dairies plc opened a plant. Rusu Dairies has 200 workers.|Rusu Dairies plc|Rusu Dairies", "Talks with Velik SA failed. Velik closed the mine.|Velik SA|Velik"})
    void aFirmIsAnOrganisationAndItsLegalFormMayBeLeftOut(String text, String full, String brief) {
        Told told = Told.by(text);
        assertEquals(told.entity(full), told.entity(brief));
        assertEquals(EntityType.ORGANISATION, told.entity(brief).type());
    }

    @Test
    void aFirmIsNoUnion() {
        Told told = Told.by("Rusu Dairies plc closed the plant on Monday. The union called a strike. The company said that 200 jobs would go.");
        assertNotEquals(told.entity("Rusu Dairies plc"), told.entity("union"));
        assertEquals(told.entity("Rusu Dairies plc"), told.entity("company"));
    }
}

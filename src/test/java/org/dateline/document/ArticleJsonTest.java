package org.dateline.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.dateline.document.clean.Reading;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    @Test
    void theArticleIsShownWithPlacesAndReasons() {
        JsonObject json = JSON.parse(ArticleJson.of(Reading.clean("date 2021-05-03 🚢 " + Reading.BODY + "Share.\n")));
        assertEquals("article.txt", json.getString("file"));
        assertEquals("2021-05-03", json.getString("published"));
        assertEquals("stated", json.getString("basis"));
        assertTrue(json.get("publisher").isNull());
        JsonObject block = json.get("blocks").getAsArray().get(0).getAsObject();
        assertEquals("paragraph", block.getString("kind"));
        assertEquals(16, block.get("begin").getAsNumber().value().intValue());
        assertEquals("share or embed", json.get("leftOut").getAsArray().get(1).getAsObject().getString("reason"));
    }
}

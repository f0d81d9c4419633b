package org.dateline.gazetteer;

import java.util.Optional;

/**
 * A place of a gazetteer.
 *
 * @param settlement whether it is a town or the like, and not an area or a feature of the land
 * @param country    usual English name of the state that it lies in
 * @param within     IRI of the next larger place of the gazetteer that contains it
 * @param population 0 where it is not known
 */
public record GazetteerPlace(String iri, String name, boolean settlement, Optional<Point> point, Optional<String> country, Optional<String> within,
                             long population) {
}

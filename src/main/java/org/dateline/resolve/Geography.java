package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Point;

/**
 * Where on the earth an entity is, as far as the authority file and the user's gazetteers know.
 *
 * @param within IRIs of the concepts that contain it, its state among them
 * @param same   IRIs of the same place in the gazetteer
 */
public record Geography(Optional<Point> point, List<String> within, List<String> same) {
    public static final Geography UNKNOWN = new Geography(Optional.empty(), List.of(), List.of());

    public Geography {
        within = List.copyOf(within);
        same = List.copyOf(same);
    }
}

package org.dateline.pipeline;

import org.apache.jena.graph.Node;
import org.dateline.gate.Accepted;
import org.dateline.gate.Rejected;

/** What became of an article that was handed in. */
public sealed interface Reception {
    /** It is in the store, and stays there whatever happens to the program. */
    record Stored(Accepted graph) implements Reception {
    }

    /** Its very text was there before; nothing has changed. */
    record AlreadyThere(Node article) implements Reception {
    }

    /** The shapes object to what was read from it; nothing has changed. */
    record Refused(Rejected graph) implements Reception {
    }
}

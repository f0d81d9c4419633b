package org.dateline.gate;

import java.util.Optional;

/**
 * What the shapes say of a change of many things that do not depend on one another: what they object to is left out, and the rest accepted.
 *
 * @param leftOut what was left out, and why; what only pointed to it has lost that triple
 */
public record Sifted(AcceptedChange accepted, Optional<Rejected> leftOut) {
}

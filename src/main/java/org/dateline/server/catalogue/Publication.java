package org.dateline.server.catalogue;

import java.net.URI;

/**
 * What is to be said of the dataset and does not follow from it.
 *
 * @param base     of its IRIs
 * @param license  under which the data are published
 * @param endpoint the path of the SPARQL query service
 */
public record Publication(URI base, URI license, String endpoint) {
}

/** A load test of the server. In: a store. Out: requests a second and latencies, beside those of a plain Fuseki on the same store. */
package org.dateline.load;

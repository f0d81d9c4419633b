/**
 * A user's own list of places: files in the dump format of GeoNames in, a {@link org.dateline.gazetteer.Gazetteer} by name out.
 */
package org.dateline.gazetteer;

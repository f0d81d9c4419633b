/**
 * The dataset as a whole. In: the dataset and the server's public address. Out: its description (VoID, DCAT) with live statistics, and dumps of it,
 * whole or by story.
 */
package org.dateline.server.catalogue;

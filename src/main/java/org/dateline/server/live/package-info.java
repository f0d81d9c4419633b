/**
 * The dataset while it changes. In: requests with the operator's token that hand articles in or take them out. Out: the answer once the store has
 * done so, or why it has not.
 */
package org.dateline.server.live;

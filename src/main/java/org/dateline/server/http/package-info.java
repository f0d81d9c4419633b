/** What every answer of the server needs. In: a request's headers and address. Out: the chosen format, public addresses, conditional answers. */
package org.dateline.server.http;

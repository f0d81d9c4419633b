/** References, article by article, and stories enter; entities, the links that made them, and the entity of each reference leave. */
package org.dateline.resolve.entity;

/**
 * Sentences in, entities out: names, descriptions and pronouns, grouped within one article, their class voted over it.
 */
package org.dateline.mention.entity;

/**
 * References, article by article, and stories enter; entities and the links that made them leave, in decisions of which each is on a block of names that no
 * other concerns.
 */
package org.dateline.resolve.entity;

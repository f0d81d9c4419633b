/**
 * What follows from many articles together: references become entities, accounts become events, articles become stories, and what cannot all be
 * right of one event becomes a disagreement.
 *
 * <p>In comes a list of {@link org.dateline.resolve.ArticleDigest}, the little that is needed of each article; out goes one
 * {@link org.dateline.resolve.Resolution}. Nothing here reads text or graphs. The same set of digests gives an equal resolution in whatever order
 * they come, and every joining is told as a {@link org.dateline.resolve.Link} with its rule, score and reasons.
 *
 * <p>The order of work: stories (what is compared at all), entities (by name, within a story before across, then groups that a story calls by one
 * noun), events (by a weighted score and average linkage), parts and wholes, source families, disagreements. What a user has ruled of two
 * ({@link org.dateline.resolve.Ruling}) holds before any score.
 */
package org.dateline.resolve;

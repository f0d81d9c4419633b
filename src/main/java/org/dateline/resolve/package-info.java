/**
 * What follows from many articles together: references become entities, accounts become events, articles become stories, and what cannot all be
 * right of one event becomes a disagreement. This package holds the records that enter and leave; the packages below it do the work, in this order.
 *
 * <ol>
 * <li>{@code name}: names taken apart, and how alike two spellings are
 * <li>{@code cluster}: agglomerative clustering, blocking, and what users' rulings forbid and demand of it
 * <li>{@code story}: which articles tell of one story, and which are copies of one text
 * <li>{@code entity}: references become entities, by name, within a story before across
 * <li>{@code event}: accounts become events; parts and wholes
 * <li>{@code disagreement}: figures, times, agents, places and outcomes that cannot all be right
 * <li>{@code decide}: the door, which calls them in this order
 * </ol>
 *
 * <p>In comes a list of {@link org.dateline.resolve.ArticleDigest}, the little that is needed of each article; out goes one
 * {@link org.dateline.resolve.Resolution}. Nothing here reads text or graphs. The same set of digests gives an equal resolution in whatever order
 * they come, and every joining is told as a {@link org.dateline.resolve.Link} with its rule, score and reasons. What a user has ruled of two
 * ({@link org.dateline.resolve.Ruling}) holds before any score.
 *
 * <p>When articles come or go, what stands is brought up to date: what is known of one article alone is found once, names fall into blocks and stories into
 * groups that do not concern one another, and only those that the articles touch are decided again. Which articles tell of one story hangs on how rare their
 * words are among all of them, and is clustered each time, from features that are kept.
 */
package org.dateline.resolve;

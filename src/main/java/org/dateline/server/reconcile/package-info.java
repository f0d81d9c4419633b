/**
 * The W3C community group's Reconciliation Service API 0.2, over entities and events. In: names, types and property values, as a table has them. Out:
 * candidates with scores, suggestions while somebody types, previews, and the values of properties.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>
 */
package org.dateline.server.reconcile;

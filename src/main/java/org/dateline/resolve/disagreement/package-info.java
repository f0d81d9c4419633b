/** Events with the accounts and figures of their articles enter; what cannot all be right of one of them leaves. */
package org.dateline.resolve.disagreement;

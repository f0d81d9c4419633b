package org.dateline.account.claim;

import java.util.List;

/** One way in which English attributes words to somebody. */
interface AttributionRule {
    List<Attribution> find(SentenceReading reading);
}

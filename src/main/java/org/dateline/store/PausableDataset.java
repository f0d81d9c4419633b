package org.dateline.store;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * A dataset whose transactions can be made to wait. TDB2 puts another database in the place of the one it compacts, and a transaction that is
 * under way then is ended in the new one, so that the old one waits for it for ever.
 */
final class PausableDataset extends DatasetGraphWrapper {
    /** Fair, so that whoever wants to be alone is not kept waiting by ever new readers. */
    private final ReentrantReadWriteLock transactions = new ReentrantReadWriteLock(true);

    PausableDataset(DatasetGraph data) {
        super(data);
    }

    /** Does the work when all transactions have ended; others begin afterwards. Not to be called within a transaction. */
    void alone(Runnable work) {
        transactions.writeLock().lock();
        try {
            work.run();
        } finally {
            transactions.writeLock().unlock();
        }
    }

    @Override
    public void begin(TxnType type) {
        transactions.readLock().lock();
        try {
            super.begin(type);
        } catch (RuntimeException | Error e) {
            transactions.readLock().unlock();
            throw e;
        }
    }

    @Override
    public void begin(ReadWrite readWrite) {
        begin(TxnType.convert(readWrite));
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            if (transactions.getReadHoldCount() > 0) transactions.readLock().unlock();
        }
    }
}

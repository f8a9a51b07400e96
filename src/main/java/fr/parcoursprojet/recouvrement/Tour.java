package fr.parcoursprojet.recouvrement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One transaction at a time follows the relances of the whole book: two payments at once would otherwise both open or end
 * the same ones, and one would be lost.
 */
@Component
class Tour {

    private final JdbcClient sql;

    Tour(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits for its turn, kept until the end of the transaction. */
    void prendre() {
        sql.sql("select id from recouvrement_tour for update")
                .query(Integer.class)
                .single();
    }

    /**
     * Takes its turn when everything else of the transaction is done, once however often it is asked: whoever holds the
     * turn waits for no loan any more, so that nobody waits in a circle.
     */
    void aLaFin(Runnable suite) {
        var prevu =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Prevue.class::isInstance);
        if (!prevu) {
            TransactionSynchronizationManager.registerSynchronization(new Prevue(suite));
        }
    }

    private final class Prevue implements TransactionSynchronization {

        private final Runnable suite;

        Prevue(Runnable suite) {
            this.suite = suite;
        }

        @Override
        public void beforeCommit(boolean enLecture) {
            prendre();
            suite.run();
        }
    }
}

package fr.parcoursprojet.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that the database undid is done again, whole, and only then. */
class RepriseTest {

    private final AnnotationConfigApplicationContext contexte =
            new AnnotationConfigApplicationContext(Reprise.class, Transactions.class, Service.class);
    private final Service service = contexte.getBean(Service.class);

    @AfterEach
    void fermer() {
        contexte.close();
    }

    @Test
    void whatWasUndoneIsDoneAgainInATransactionOfItsOwn() {
        assertThat(service.essayer(2)).isEqualTo(3);
        assertThat(contexte.getBean(Transactions.class).ouvertes()).isEqualTo(3);
    }

    @Test
    void notForEver() {
        assertThatThrownBy(() -> service.essayer(Reprise.FOIS)).isInstanceOf(CannotAcquireLockException.class);
        assertThat(service.essais()).isEqualTo(Reprise.FOIS);
    }

    @Test
    void aPartOfATransactionIsNeverDoneAgainAlone() {
        var autour = new TransactionTemplate(contexte.getBean(PlatformTransactionManager.class));
        assertThatThrownBy(() -> autour.executeWithoutResult(statut -> service.essayer(1)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(service.essais()).isEqualTo(1);
    }

    @Test
    void anotherFaultIsSaidAtOnce() {
        assertThatThrownBy(service::enDouble).isInstanceOf(DuplicateKeyException.class);
        assertThat(service.essais()).isEqualTo(1);
    }

    /** One that the database undoes as often as it is told; reading how often it was tried opens no transaction. */
    static class Service {

        private int essais;

        @Transactional
        int essayer(int pannes) {
            if (++essais <= pannes) {
                throw new CannotAcquireLockException("Deadlock found", new SQLException("Deadlock", "40001", 1213));
            }
            return essais;
        }

        @Transactional
        void enDouble() {
            essais++;
            throw new DuplicateKeyException("twice", new SQLException("Duplicate entry", "23000", 1062));
        }

        int essais() {
            return essais;
        }
    }

    /** Counts the transactions instead of making them. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions extends AbstractPlatformTransactionManager {

        private int ouvertes;

        int ouvertes() {
            return ouvertes;
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition voulue) {
            ouvertes++;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus statut) {
            assertThat(statut.isNewTransaction()).isTrue();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus statut) {
            assertThat(statut.isNewTransaction()).isTrue();
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus statut) {
            assertThat(statut.isNewTransaction()).isFalse();
        }
    }
}

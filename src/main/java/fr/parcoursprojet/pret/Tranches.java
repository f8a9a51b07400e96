package fr.parcoursprojet.pret;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the same of each part of a large book, on as many connections as there are processors. What a transaction has not
 * committed yet is only seen by its own connection: inside one, the book is read whole, on it.
 */
@Component
class Tranches {

    /** A book of less is read whole. */
    private static final int PRETS = 100_000;

    private static final int EN_MEME_TEMPS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final int PREFIXES = 0x10000;

    private final JdbcClient sql;

    Tranches(JdbcClient sql) {
        this.sql = sql;
    }

    /** The parts of the book as it is now. */
    List<Tranche> duLivre() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return List.of(Tranche.TOUT);
        }
        var bornes = new ArrayList<UUID>(List.of(Tranche.DEBUT));
        for (var borne = apres(Tranche.DEBUT); !borne.isEmpty(); borne = apres(bornes.getLast())) {
            bornes.add(borne.getFirst());
        }
        bornes.add(Tranche.FIN);
        var tranches = new ArrayList<Tranche>();
        int nombre = bornes.size() - 1;
        for (int rang = 0; rang < nombre; rang++) {
            tranches.add(new Tranche(
                    bornes.get(rang), bornes.get(rang + 1), prefixe(rang, nombre), prefixe(rang + 1, nombre)));
        }
        return tranches;
    }

    /** The answers in the order of the questions, asked several at a time when the book is in parts. */
    <T> List<T> repondre(List<Supplier<T>> questions, int parts) {
        if (parts == 1) {
            return questions.stream().map(Supplier::get).toList();
        }
        try (var fils = Executors.newFixedThreadPool(EN_MEME_TEMPS)) {
            return questions.stream().map(question -> CompletableFuture.supplyAsync(question, fils)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private List<UUID> apres(UUID borne) {
        return sql.sql("select id from pret_pret where id > ? order by id limit 1 offset " + PRETS)
                .param(borne)
                .query(UUID.class)
                .list();
    }

    /** Lines are named by a hash: they fall evenly. */
    private static String prefixe(int rang, int nombre) {
        return rang == nombre ? "g" : "%04x".formatted((int) ((long) PREFIXES * rang / nombre));
    }
}

package fr.parcoursprojet.stockage;

import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A vault that keeps files in memory, for tests that are not about files. */
public class CoffreEnMemoire extends Coffre {

    private final Map<FichierId, Fichier> fichiers = new ConcurrentHashMap<>();

    @Override
    public FichierId deposer(String nom, byte[] contenu) {
        if (contenu.length == 0) {
            throw new Refus("stockage.refus.vide");
        }
        return ranger(nom, TypeFichier.PDF, contenu);
    }

    @Override
    public FichierId ranger(String nom, TypeFichier type, byte[] contenu) {
        var id = new FichierId(UUID.randomUUID());
        fichiers.put(id, new Fichier(nom, type, contenu));
        return id;
    }

    @Override
    public Fichier lire(FichierId id) {
        var fichier = fichiers.get(id);
        if (fichier == null) {
            throw new Introuvable("fichier");
        }
        return fichier;
    }

    @Override
    public EtatFichier etat(FichierId id) {
        lire(id);
        return EtatFichier.SAIN;
    }

    @Override
    public void supprimer(FichierId id) {
        fichiers.remove(id);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Reglages {

        @Bean
        @Primary
        CoffreEnMemoire coffreEnMemoire() {
            return new CoffreEnMemoire();
        }
    }
}

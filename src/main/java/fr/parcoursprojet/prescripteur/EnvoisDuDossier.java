package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.PartDuDossier;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R15: what a prescripteur wrote of somebody goes with the dossier, and the consent it rested on. */
@Component
class EnvoisDuDossier implements PartDuDossier {

    private final JdbcClient sql;
    private final RegistreDesPersonnes registre;
    private final Consentements consentements;

    EnvoisDuDossier(JdbcClient sql, RegistreDesPersonnes registre, Consentements consentements) {
        this.sql = sql;
        this.registre = registre;
        this.consentements = consentements;
    }

    @Override
    public int effacer(DossierId dossier) {
        sql.sql("select id from prescripteur_envoi where dossier = ?")
                .param(dossier.valeur())
                .query(UUID.class)
                .list()
                .forEach(envoi -> {
                    consentements.effacer(NatureDeConsentement.PRESCRIPTEUR, envoi.toString());
                    consentements.effacer(NatureDeConsentement.REMPLISSAGE, envoi.toString());
                    registre.supprimer(envoi);
                });
        return 0;
    }
}

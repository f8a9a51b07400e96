package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.NatureDeConsentement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** R15: that a person was sent goes with their draft; a rapport stays as long as the dossier it was sent for. */
@Component
@Transactional
class EnvoisAEffacer implements PartAEffacer {

    private final RegistreDesPersonnes registre;
    private final Demandes demandes;
    private final Consentements consentements;

    EnvoisAEffacer(RegistreDesPersonnes registre, Demandes demandes, Consentements consentements) {
        this.registre = registre;
        this.demandes = demandes;
        this.consentements = consentements;
    }

    /** The dossier says by itself what is kept, and until when. */
    @Override
    public List<Conservation> garde(UsagerId usager) {
        return List.of();
    }

    @Override
    public void effacer(UsagerId usager) {
        registre.confirmeesPar(usager).stream().filter(une -> !deposee(une)).forEach(une -> {
            consentements.clore(NatureDeConsentement.PRESCRIPTEUR, une.id().toString());
            consentements.clore(NatureDeConsentement.REMPLISSAGE, une.id().toString());
            registre.supprimer(une.id());
        });
    }

    @Override
    public void oublier(UsagerId usager) {
        registre.confirmeesPar(usager).forEach(une -> registre.supprimer(une.id()));
    }

    private boolean deposee(PersonneEnvoyee une) {
        return Optional.ofNullable(une.dossier())
                .map(dossier -> demandes.de(List.of(dossier)).get(dossier))
                .filter(Demande::estDeposee)
                .isPresent();
    }
}

package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The loans a person owes, with their papers. Of who borrows with them it says that there is somebody, and of a payment
 * never who made it.
 */
@Component
class DonneesDesPrets implements PartDesDonnees {

    private final Prets prets;
    private final PapiersDuPret papiers;

    DonneesDesPrets(Prets prets, PapiersDuPret papiers) {
        this.prets = prets;
        this.papiers = papiers;
    }

    @Override
    public String nom() {
        return "prets";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return prets.de(usager).stream().map(this::donnees).toList();
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        var fichiers = new ArrayList<FichierDesDonnees>();
        for (var pret : prets.de(usager)) {
            fichiers.add(FichierDesDonnees.imprime("contrat", () -> papiers.contrat(pret.id(), usager)));
            fichiers.add(FichierDesDonnees.imprime("echeancier", () -> papiers.echeancier(pret.id(), usager)));
            if (pret.debloqueLe() != null) {
                fichiers.add(FichierDesDonnees.imprime("attestation", () -> papiers.attestation(pret.id(), usager)));
            }
        }
        return fichiers;
    }

    private Donnees donnees(Pret pret) {
        var situation = prets.situation(pret.id());
        return new Donnees()
                .avec("objet", pret.objet())
                .avec("etat", pret.etat())
                .avec("capital", pret.capital())
                .avec("aDeux", pret.aDeux())
                .avec("reference", pret.titre())
                .avec("accordeLe", pret.accordeLe())
                .avec("signeLe", pret.signeLe())
                .avec("verseLe", pret.debloqueLe())
                .avec("soldeLe", pret.soldeLe())
                .avec("resteDu", situation.resteDu())
                .avec(
                        "echeances",
                        situation.echeances().stream()
                                .map(echeance -> new Donnees()
                                        .avec("le", echeance.le())
                                        .avec("montant", echeance.montant())
                                        .avec("etat", echeance.etat()))
                                .toList())
                .avec(
                        "mouvements",
                        prets.grandLivre(pret.id()).stream()
                                .map(mouvement -> new Donnees()
                                        .avec("type", mouvement.type())
                                        .avec("le", mouvement.le())
                                        .avec("connuLe", mouvement.inscritLe())
                                        .avec("somme", mouvement.somme())
                                        .avec("annule", mouvement.extournePar() != null))
                                .toList());
    }
}

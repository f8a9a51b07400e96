package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.recouvrement.Acte;
import fr.parcoursprojet.recouvrement.EtatSurendettement;
import fr.parcoursprojet.recouvrement.Surendettements;
import fr.parcoursprojet.recouvrement.TypeActe;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The surendettement of the borrower, for one loan: where it stands in one sentence, what was decided, what may come next. */
@org.springframework.stereotype.Component
class CarteSurendettement {

    private final Surendettements surendettements;
    private final ActesDeSurendettement demandes;
    private final Agents agents;

    CarteSurendettement(Surendettements surendettements, ActesDeSurendettement demandes, Agents agents) {
        this.surendettements = surendettements;
        this.demandes = demandes;
        this.agents = agents;
    }

    /** Whether there is something to show or to do. */
    boolean concerne(Pret pret) {
        return enCours(pret) || !surendettements.actes(pret.id()).isEmpty();
    }

    /** The card; it calls back when something changed. */
    Carte de(Pret pret, Component ou, Runnable change) {
        var carte =
                Carte.titree(ou.getTranslation("recouvrement.surendettement.titre"), new Paragraph(phrase(pret, ou)));
        var actes = surendettements.actes(pret.id());
        if (!actes.isEmpty()) {
            carte.add(liste(pret, actes, ou));
        }
        if (enCours(pret)) {
            var boutons = new Div();
            boutons.addClassName("actes");
            Stream.of(TypeActe.values())
                    .filter(acte -> surendettements.etat(pret.id()).permet(acte))
                    .filter(acte -> pret.etat() == EtatPret.DEBLOQUE || acte == TypeActe.RETABLISSEMENT)
                    .forEach(acte -> boutons.add(Bouton.second(
                            acte == TypeActe.PLAN_RESPECTE && pret.planEfface() != null
                                    ? ou.getTranslation("recouvrement.surendettement.finirEtEffacer")
                                    : ou.getTranslation("recouvrement.surendettement.noter." + acte),
                            () -> demandes.demander(acte, pret, ou, change))));
            carte.add(boutons);
        }
        return carte;
    }

    /** A judgement may become known after the last payment: what was paid since is then given back. */
    private static boolean enCours(Pret pret) {
        return pret.etat() == EtatPret.DEBLOQUE || pret.etat() == EtatPret.NON_VALEUR || pret.etat() == EtatPret.SOLDE;
    }

    private String phrase(Pret pret, Component ou) {
        var etat = surendettements.etat(pret.id());
        var actes = surendettements.actes(pret.id());
        var efface = pret.planEfface();
        if (efface != null) {
            return ou.getTranslation(
                    "recouvrement.surendettement.planEfface", actes.getLast().le(), efface);
        }
        return etat == EtatSurendettement.AUCUN
                ? ou.getTranslation("recouvrement.surendettement.AUCUN")
                : ou.getTranslation(
                        "recouvrement.surendettement." + etat, actes.getLast().le());
    }

    private ListeDeFaits liste(Pret pret, List<Acte> actes, Component ou) {
        var liste = new ListeDeFaits();
        actes.reversed().forEach(acte -> {
            var fichier = acte.fichier();
            liste.fait(
                    ou.getTranslation("recouvrement.acte." + acte.type()),
                    acte.le(),
                    detail(acte),
                    fichier == null ? null : liste.papier(() -> surendettements.piece(pret.id(), fichier)));
        });
        return liste;
    }

    private String detail(Acte acte) {
        return Stream.of(
                        acte.reference(),
                        acte.montant() == null ? null : Francais.euros(acte.montant()),
                        acte.commentaire(),
                        acte.par() == null ? null : agents.de(acte.par()).nom())
                .filter(mot -> mot != null && !mot.isBlank())
                .collect(Collectors.joining(" · "));
    }
}

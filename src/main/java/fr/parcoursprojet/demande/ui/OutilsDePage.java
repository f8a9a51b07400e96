package fr.parcoursprojet.demande.ui;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Accompagnements;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.DernieresReponses;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.reglement.Reglements;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every page of the draft needs. */
@Component
record OutilsDePage(
        Demandes demandes,
        DernieresReponses reponses,
        Accompagnements accompagnements,
        Moi moi,
        Reglements reglements,
        Motifs motifs,
        Clock horloge) {

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    Reglement reglement() {
        return reglements.enVigueur(aujourdhui());
    }
}

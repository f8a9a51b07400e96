package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.util.List;

/** What those who follow dossiers tell of them to whoever answers the telephone; they bring the bean. */
public interface DossiersConnus {

    /** The filed dossiers of an account, newest first. */
    List<DossierConnu> de(UsagerId usager);

    /**
     * Who a dossier is about.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when it was never filed
     */
    Coordonnees personne(DossierId dossier);
}

package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.courrier.EtatEnvoi;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;

/** Where an e-mail stands, as a chip. */
final class EtatEnPastille {

    private EtatEnPastille() {}

    static Pastille de(EtatEnvoi etat, String mot) {
        return switch (etat) {
            case ENVOYE -> Pastille.ok(mot);
            case A_ENVOYER, EN_COURS -> Pastille.enCours(mot);
            case INCERTAIN -> new Pastille(Ton.ALERTE, Icone.ALERTE, mot);
            case ECHEC -> Pastille.erreur(mot);
            case ANNULE -> new Pastille(Ton.NEUTRE, Icone.CROIX, mot);
            case CLASSE -> new Pastille(Ton.NEUTRE, Icone.OK, mot);
        };
    }
}

package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.DetteChangee;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TropPercuChange;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a borrower receives when they paid too much, when it is given back, when a court erased their debt; each with its
 * letter. Nothing leaves for a non-valeur: it is the accountant's way to keep the books, the debt lives as before, and a
 * letter about it would read as a reminder or, worse, as a debt forgiven. <i>Mon prêt</i> says how it stands.
 */
@Component
class CourrierDesDettes {

    private final AuxEmprunteurs emprunteurs;
    private final LettreDeDette lettres;
    private final Prets prets;
    private final Clock horloge;

    CourrierDesDettes(AuxEmprunteurs emprunteurs, LettreDeDette lettres, Prets prets, Clock horloge) {
        this.emprunteurs = emprunteurs;
        this.lettres = lettres;
        this.prets = prets;
        this.horloge = horloge;
    }

    /** What is held is told when it grows, not when a debt that came back takes from it. */
    @EventListener
    void tropPercu(TropPercuChange fait) {
        if (fait.augmente()) {
            var jour = LocalDate.now(horloge);
            ecrire(
                    fait.pret(),
                    "trop-percu",
                    "trop-percu:" + fait.pret() + ":" + fait.reste() + ":" + jour,
                    fait.reste(),
                    Montant.ZERO,
                    jour);
        }
    }

    @EventListener
    void change(DetteChangee fait) {
        switch (fait.type()) {
            case RESTITUTION -> ecrire(fait, "trop-percu-rendu");
            case CREANCE_ETEINTE -> ecrire(fait, "creance-eteinte");
            default -> {}
        }
    }

    private void ecrire(DetteChangee fait, String modele) {
        ecrire(fait.pret(), modele, modele + ":" + fait.mouvement(), fait.somme(), fait.reste(), fait.le());
    }

    private void ecrire(PretId id, String modele, String cle, Montant somme, Montant reste, LocalDate le) {
        var pret = prets.de(id);
        emprunteurs.ecrire(
                pret,
                Lettre.a(pret.emprunteur(), modele, cle)
                        .sur(pret.dossier())
                        .avec("objet", pret.objet())
                        .avec("somme", somme)
                        .avec("reste", reste)
                        .avec("le", le)
                        .joindre(PieceJointe.fichier(modele + ".pdf", lettres.ranger(pret, modele, somme, reste, le))));
    }
}

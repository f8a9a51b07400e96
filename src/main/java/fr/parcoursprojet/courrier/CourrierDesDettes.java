package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.DetteChangee;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TropPercuChange;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a borrower receives when they paid too much, when it is given back, when a court erased their debt; each with its
 * letter, or the letter alone on the pile for those who are written to by post. Nothing leaves for a non-valeur: it is the accountant's way to keep the books, the debt lives as before, and a
 * letter about it would read as a reminder or, worse, as a debt forgiven. <i>Mon prêt</i> says how it stands.
 */
@Component
class CourrierDesDettes {

    private final AuxEmprunteurs emprunteurs;
    private final CourriersPostaux postaux;
    private final LettreDeDette lettres;
    private final Canaux canaux;
    private final Adresses adresses;
    private final Usagers usagers;
    private final Prets prets;
    private final Clock horloge;

    CourrierDesDettes(
            AuxEmprunteurs emprunteurs,
            CourriersPostaux postaux,
            LettreDeDette lettres,
            Canaux canaux,
            Adresses adresses,
            Usagers usagers,
            Prets prets,
            Clock horloge) {
        this.emprunteurs = emprunteurs;
        this.postaux = postaux;
        this.lettres = lettres;
        this.canaux = canaux;
        this.adresses = adresses;
        this.usagers = usagers;
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
        if (canaux.parLettre(id)) {
            pret.emprunteurs().forEach(un -> parLaPoste(pret, un.usager(), modele, cle, somme, reste, le));
            return;
        }
        emprunteurs.ecrire(
                pret,
                Lettre.a(pret.emprunteur(), modele, cle)
                        .sur(pret.dossier())
                        .avec("objet", pret.objet())
                        .avec("somme", somme)
                        .avec("reste", reste)
                        .avec("le", le)
                        .joindre(PieceJointe.fichier(
                                modele + ".pdf", lettres.ranger(pret, modele, somme, reste, le, List.of()))));
    }

    /** To each of them; the dead are not written to, on paper either. */
    private void parLaPoste(
            Pret pret, UsagerId usager, String modele, String cle, Montant somme, Montant reste, LocalDate le) {
        if (usagers.ferme(usager)) {
            return;
        }
        var adresse = adresses.lignes(pret.id(), usager);
        postaux.deposer(
                usager.equals(pret.emprunteur()) ? cle : cle + ":" + usager,
                new CourrierPostal(
                        UUID.randomUUID(),
                        pret.id(),
                        pret.dossier(),
                        SujetDeLettre.valueOf(modele.replace('-', '_').toUpperCase(Locale.ROOT)),
                        usagers.de(usager).nomComplet(),
                        !adresse.isEmpty(),
                        lettres.ranger(pret, modele, somme, reste, le, adresse),
                        horloge.instant()));
    }
}

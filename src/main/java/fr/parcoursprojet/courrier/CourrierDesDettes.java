package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.DetteChangee;
import fr.parcoursprojet.pret.Emprunteur;
import fr.parcoursprojet.pret.Mouvement;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TropPercuChange;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private final Courriers courriers;
    private final CourriersPostaux postaux;
    private final LecteursDeDette lecteurs;
    private final LettreDeDette lettres;
    private final Canaux canaux;
    private final Adresses adresses;
    private final Prets prets;
    private final Clock horloge;

    CourrierDesDettes(
            Courriers courriers,
            CourriersPostaux postaux,
            LecteursDeDette lecteurs,
            LettreDeDette lettres,
            Canaux canaux,
            Adresses adresses,
            Prets prets,
            Clock horloge) {
        this.courriers = courriers;
        this.postaux = postaux;
        this.lecteurs = lecteurs;
        this.lettres = lettres;
        this.canaux = canaux;
        this.adresses = adresses;
        this.prets = prets;
        this.horloge = horloge;
    }

    /** What is held is told when it grows, not when a debt that came back takes from it. */
    @EventListener
    void tropPercu(TropPercuChange fait) {
        if (fait.augmente()) {
            ecrire(NouvelleDeDette.tropPercu(prets.de(fait.pret()), fait.reste(), LocalDate.now(horloge)));
        }
    }

    @EventListener
    void change(DetteChangee fait) {
        switch (fait.type()) {
            case RESTITUTION, CREANCE_ETEINTE ->
                ecrire(NouvelleDeDette.de(
                        prets.de(fait.pret()), fait.type(), fait.mouvement(), fait.somme(), fait.reste(), fait.le()));
            default -> {}
        }
    }

    /** An e-mail nobody takes: the letter goes by post to that person, once, as long as it still holds. */
    @EventListener
    void nonRemis(EnvoiEchoue fait) {
        if (fait.etat() != EtatEnvoi.ECHEC || fait.dossier() == null) {
            return;
        }
        var cle = courriers.cle(fait.envoi());
        if (NouvelleDeDette.estLaCleDUne(cle)) {
            prets.du(fait.dossier())
                    .flatMap(pret -> relire(pret, cle))
                    .ifPresent(nouvelle -> lecteurs.de(nouvelle).stream()
                            .filter(un -> nouvelle.cle(un).equals(cle))
                            .forEach(un -> parLaPoste(nouvelle, un)));
        }
    }

    private void ecrire(NouvelleDeDette nouvelle) {
        var aQui = lecteurs.de(nouvelle);
        if (canaux.parLettre(nouvelle.pret().id())) {
            aQui.forEach(un -> parLaPoste(nouvelle, un));
        } else {
            aQui.forEach(un -> parCourriel(nouvelle, un));
        }
    }

    private void parCourriel(NouvelleDeDette nouvelle, Emprunteur un) {
        var pret = nouvelle.pret();
        courriers.ecrire(Lettre.a(un.usager(), nouvelle.modele(), nouvelle.cle(un))
                .sur(pret.dossier())
                .avec("objet", pret.objet())
                .avec("somme", nouvelle.somme())
                .avec("reste", nouvelle.reste())
                .avec("le", nouvelle.le())
                .joindre(PieceJointe.fichier(nouvelle.modele() + ".pdf", lettres.ranger(nouvelle, un, List.of()))));
    }

    private void parLaPoste(NouvelleDeDette nouvelle, Emprunteur un) {
        var pret = nouvelle.pret();
        var adresse = adresses.lignes(pret.id(), un.usager());
        postaux.deposer(
                nouvelle.cle(un),
                new CourrierPostal(
                        UUID.randomUUID(),
                        pret.id(),
                        pret.dossier(),
                        nouvelle.sujet(),
                        un.nom(),
                        !adresse.isEmpty(),
                        lettres.ranger(nouvelle, un, adresse),
                        horloge.instant()));
    }

    /** The news an e-mail told; empty when what it told was reversed since. */
    Optional<NouvelleDeDette> relire(Pret pret, String cle) {
        var parties = cle.split(":");
        if (parties[0].equals(NouvelleDeDette.TROP_PERCU)) {
            return Optional.of(NouvelleDeDette.tropPercu(pret, Montant.de(parties[2]), LocalDate.parse(parties[3])));
        }
        return prets.grandLivre(pret.id()).stream()
                .filter(mouvement -> mouvement.id().toString().equals(parties[1]))
                .filter(mouvement -> mouvement.extournePar() == null)
                .findFirst()
                .map(mouvement -> relue(pret, mouvement));
    }

    private NouvelleDeDette relue(Pret pret, Mouvement mouvement) {
        return NouvelleDeDette.de(
                pret,
                mouvement.type(),
                mouvement.id(),
                mouvement.somme(),
                prets.situation(pret.id()).soldes().du(),
                mouvement.le());
    }
}

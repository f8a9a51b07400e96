package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.Debiteurs;
import fr.parcoursprojet.recouvrement.DifficulteDeclaree;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.stockage.FichierId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What borrowers receive when an instalment nears, is missed, or becomes hard (R11). */
@Component
class CourrierDeRecouvrement {

    private final Courriers courriers;
    private final CourriersPostaux postaux;
    private final Prets prets;
    private final Recouvrement recouvrement;
    private final Debiteurs debiteurs;
    private final ReferencesAPayer references;

    CourrierDeRecouvrement(
            Courriers courriers,
            CourriersPostaux postaux,
            Prets prets,
            Recouvrement recouvrement,
            Debiteurs debiteurs,
            ReferencesAPayer references) {
        this.courriers = courriers;
        this.postaux = postaux;
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.debiteurs = debiteurs;
        this.references = references;
    }

    /** To each who is asked to pay, once. A formal level goes both ways, the same letter attached to the e-mail. */
    @EventListener
    void partie(RelancePartie fait) {
        var pret = prets.de(fait.pret());
        debiteurs.de(pret).forEach(usager -> ecrire(pret, usager, fait));
    }

    private void ecrire(Pret pret, UsagerId usager, RelancePartie fait) {
        var second = usager.equals(pret.emprunteur()) ? null : usager;
        var cle = new CleDeRelance(fait.pret(), fait.echeance(), fait.niveau(), second).ecrite();
        var postal = fait.lettre() ? postaux.ecrire(cle, usager, fait) : Optional.<FichierId>empty();
        if (fait.courriel()) {
            var modele = ModelesDeRelance.gabarit(fait.niveau());
            var lettre = lettre(pret, usager, modele, cle)
                    .avec("references", references.de(fait))
                    .avec("echeance", fait.echeance())
                    .avec("montant", fait.montant())
                    .avec("suite", Objects.requireNonNullElse(fait.suite(), fait.le()));
            courriers.ecrire(postal.map(fichier -> lettre.joindre(PieceJointe.fichier(modele + ".pdf", fichier)))
                    .orElse(lettre));
        }
    }

    /** An e-mail nobody takes: the same words go by post, unless a letter to that person does already. */
    @EventListener
    void nonRemis(EnvoiEchoue fait) {
        var cle = courriers.cle(fait.envoi());
        if (fait.etat() != EtatEnvoi.ECHEC || !cle.startsWith(CleDeRelance.DEBUT) || fait.dossier() == null) {
            return;
        }
        var relance = CleDeRelance.lire(cle);
        for (var depart : recouvrement.departs(relance.pret())) {
            if (depart.echeance().equals(relance.echeance())
                    && depart.niveau() == relance.niveau()
                    && depart.montant() != null) {
                recouvrement.parLettreAussi(depart);
                postaux.ecrire(
                        cle,
                        Objects.requireNonNullElseGet(
                                relance.second(), () -> prets.de(relance.pret()).emprunteur()),
                        new RelancePartie(
                                depart.pret(),
                                fait.dossier(),
                                depart.echeance(),
                                depart.niveau(),
                                depart.le(),
                                depart.montant(),
                                true,
                                true,
                                null));
            }
        }
    }

    @EventListener
    void difficulte(DifficulteDeclaree fait) {
        courriers.ecrire(
                lettre(prets.de(fait.pret()), fait.declarant(), "difficulte-recue", "difficulte:" + fait.difficulte()));
    }

    private static Lettre lettre(Pret pret, UsagerId usager, String modele, String cle) {
        return Lettre.a(usager, modele, cle)
                .sur(pret.dossier())
                .avec("objet", pret.objet())
                .avec("titre", Objects.requireNonNullElse(pret.titre(), ""));
    }
}

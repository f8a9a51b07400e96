package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.DifficulteDeclaree;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.stockage.FichierId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a borrower receives when an instalment nears, is missed, or becomes hard (R11). */
@Component
class CourrierDeRecouvrement {

    private final Courriers courriers;
    private final CourriersPostaux postaux;
    private final Prets prets;
    private final Recouvrement recouvrement;

    CourrierDeRecouvrement(Courriers courriers, CourriersPostaux postaux, Prets prets, Recouvrement recouvrement) {
        this.courriers = courriers;
        this.postaux = postaux;
        this.prets = prets;
        this.recouvrement = recouvrement;
    }

    /** A formal level goes both ways, the same letter attached to the e-mail. */
    @EventListener
    void partie(RelancePartie fait) {
        var cle = new CleDeRelance(fait.pret(), fait.echeance(), fait.niveau()).ecrite();
        var postal = fait.lettre() ? postaux.ecrire(cle, fait) : Optional.<FichierId>empty();
        if (fait.courriel()) {
            var modele = ModelesDeRelance.gabarit(fait.niveau());
            var lettre = lettre(fait.pret(), modele, cle)
                    .avec("echeance", fait.echeance())
                    .avec("montant", fait.montant())
                    .avec("suite", Objects.requireNonNullElse(fait.suite(), fait.le()));
            courriers.ecrire(postal.map(fichier -> lettre.joindre(PieceJointe.fichier(modele + ".pdf", fichier)))
                    .orElse(lettre));
        }
    }

    /** An e-mail nobody takes: the same words go by post, unless a letter does already. */
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
                    && !depart.lettre()
                    && depart.montant() != null) {
                recouvrement.parLettreAussi(depart);
                postaux.ecrire(
                        cle,
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
        courriers.ecrire(lettre(fait.pret(), "difficulte-recue", "difficulte:" + fait.difficulte()));
    }

    private Lettre lettre(PretId id, String modele, String cle) {
        var pret = prets.de(id);
        return Lettre.a(pret.emprunteur(), modele, cle)
                .sur(pret.dossier())
                .avec("objet", pret.objet())
                .avec("titre", Objects.requireNonNullElse(pret.titre(), ""));
    }
}

package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.List;
import org.springframework.stereotype.Component;

/** <i>Mon prêt</i> before the money leaves: the contract to sign, or signed. */
@Component
class PretAvantVersement {

    private final PapiersDuPret papiers;
    private final Textes textes;

    PretAvantVersement(PapiersDuPret papiers, Textes textes) {
        this.papiers = papiers;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        var aSigner = pret.etat() == EtatPret.A_SIGNER;
        var entete = new EntetePret(
                        textes.texte(aSigner ? "pret.monPret.accordes" : "pret.monPret.signe"),
                        pret.capital(),
                        List.of(textes.texte("pret.monPret.pour", pret.objet())))
                .avecCadran(situation);
        return new EcranDuPret(
                entete,
                List.of(
                        aSigner ? contratAttend(situation) : signe(),
                        Titre.deux(textes.texte("pret.monPret.toutes")),
                        new ListeEcheances(situation),
                        Titre.deux(textes.texte("pret.monPret.papiers")),
                        ListePapiers.avantSignature(pret, papiers)),
                aSigner
                        ? new BarreDuBas(
                                Lien.vers(MesPrets.adresse(pret, "signature"), textes.texte("pret.monPret.lireSigner"))
                                        .principal())
                        : null);
    }

    private com.vaadin.flow.component.Component contratAttend(Situation situation) {
        return new CarteProchaine(
                Icone.PLUME,
                textes.texte("pret.monPret.contratAttend"),
                null,
                textes.texte(
                        "pret.monPret.contratSuite",
                        situation.echeances().getFirst().le()));
    }

    private com.vaadin.flow.component.Component signe() {
        return new Remarque(Ton.OK, Icone.OK, textes.texte("pret.monPret.signeSuite"));
    }
}

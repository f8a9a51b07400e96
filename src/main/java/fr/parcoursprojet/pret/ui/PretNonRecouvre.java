package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** <i>Mon prêt</i> in non-valeur: the debt lives and may be paid, nothing is asked; no instalment is late any more. */
@Component
class PretNonRecouvre {

    private final PapiersDuPret papiers;
    private final Moi moi;
    private final TropPercuARendre tropPercu;
    private final Fraicheur fraicheur;
    private final PaiementsRecus paiements;
    private final Textes textes;

    PretNonRecouvre(
            PapiersDuPret papiers,
            Moi moi,
            TropPercuARendre tropPercu,
            Fraicheur fraicheur,
            PaiementsRecus paiements,
            Textes textes) {
        this.papiers = papiers;
        this.moi = moi;
        this.tropPercu = tropPercu;
        this.fraicheur = fraicheur;
        this.paiements = paiements;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        var contenu = new ArrayList<com.vaadin.flow.component.Component>();
        contenu.add(Remarque.info(
                textes.texte("pret.monPret.nonValeur"),
                new Paragraph(textes.texte("pret.monPret.nonValeurAide")),
                tropPercu.appeler()));
        contenu.add(fraicheur.phrase(situation));
        contenu.addAll(paiements.de(pret.id()));
        contenu.add(Titre.deux(textes.texte("pret.monPret.papiers")));
        contenu.add(ListePapiers.enCours(pret, moi.exigerUsager(), papiers, false));
        return new EcranDuPret(
                new EntetePret(
                        textes.texte("pret.monPret.reste"),
                        situation.resteDu(),
                        List.of(
                                textes.texte("pret.monPret.sur", pret.capital()),
                                textes.texte("pret.monPret.pour", pret.objet()))),
                contenu,
                new BarreDuBas(Lien.vers(MesPrets.adresse(pret, "payer"), textes.texte("pret.monPret.payer"))
                        .principal()));
    }
}

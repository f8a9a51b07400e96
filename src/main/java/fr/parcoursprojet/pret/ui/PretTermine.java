package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.ArrayList;
import java.util.List;

/** <i>Mon prêt</i> once nothing more is owed. */
@org.springframework.stereotype.Component
class PretTermine {

    private final Titres titres;
    private final PapiersDuPret papiers;
    private final Fraicheur fraicheur;
    private final Textes textes;

    PretTermine(Titres titres, PapiersDuPret papiers, Fraicheur fraicheur, Textes textes) {
        this.titres = titres;
        this.papiers = papiers;
        this.fraicheur = fraicheur;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        var entete = new EntetePret(
                        textes.texte("pret.monPret.reste"),
                        situation.resteDu(),
                        List.of(
                                textes.texte("pret.monPret.sur", pret.capital()),
                                textes.texte("pret.monPret.pour", pret.objet())))
                .avecCadran(situation);
        var contenu = new ArrayList<Component>();
        if (situation.tropPercu().estPositif()) {
            var trop = Remarque.info(textes.texte("pret.monPret.tropPercu", situation.tropPercu()));
            trop.addClassName("trop");
            contenu.add(trop);
        }
        contenu.addAll(List.of(
                new Remarque(Ton.OK, Icone.OK, textes.texte("pret.monPret.solde")),
                fraicheur.phrase(situation),
                Titre.deux(textes.texte("pret.monPret.toutes")),
                new ListeEcheances(situation, titres.desEcheances(pret.id())),
                Titre.deux(textes.texte("pret.monPret.papiers")),
                ListePapiers.enCours(pret, papiers)));
        return new EcranDuPret(entete, contenu, null);
    }
}

package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.ProtectionPersonnelle;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import java.util.ArrayList;
import java.util.stream.Stream;

/** <i>Mon prêt</i> while something is left to repay: the figure and its dial, what comes next, every instalment. */
@org.springframework.stereotype.Component
class PretARembourser {

    private final Titres titres;
    private final PapiersDuPret papiers;
    private final Moi moi;
    private final ADeux aDeux;
    private final ProtectionPersonnelle protection;
    private final Fraicheur fraicheur;
    private final PaiementsRecus paiements;
    private final Textes textes;

    PretARembourser(
            Titres titres,
            PapiersDuPret papiers,
            Moi moi,
            ADeux aDeux,
            ProtectionPersonnelle protection,
            Fraicheur fraicheur,
            PaiementsRecus paiements,
            Textes textes) {
        this.titres = titres;
        this.papiers = papiers;
        this.moi = moi;
        this.aDeux = aDeux;
        this.protection = protection;
        this.fraicheur = fraicheur;
        this.paiements = paiements;
        this.textes = textes;
    }

    /** The screen with what comes next, and what the person may do now. */
    EcranDuPret ecran(Situation situation, Component suite, BarreDuBas bas) {
        var pret = situation.pret();
        var entete = new EntetePret(
                        textes.texte("pret.monPret.reste"),
                        situation.resteDu(),
                        Stream.concat(
                                        Stream.of(
                                                textes.texte("pret.monPret.sur", pret.capital()),
                                                textes.texte("pret.monPret.pour", pret.objet())),
                                        aDeux.phrase(pret).stream())
                                .toList())
                .avecCadran(situation);
        var contenu = new ArrayList<Component>();
        if (situation.soldes().eteint().estPositif()) {
            contenu.add(Remarque.info(textes.texte(
                    "pret.monPret.eteintEnPartie", situation.soldes().eteint())));
        }
        contenu.add(suite);
        contenu.add(fraicheur.phrase(situation));
        contenu.add(Titre.deux(textes.texte("pret.monPret.toutes")));
        contenu.add(new ListeEcheances(situation, titres.desEcheances(pret.id())));
        contenu.addAll(paiements.de(pret.id()));
        contenu.add(Titre.deux(textes.texte("pret.monPret.papiers")));
        contenu.add(ListePapiers.enCours(
                pret,
                moi.exigerUsager(),
                papiers,
                protection.depuis(pret, moi.exigerUsager()).isEmpty()));
        return new EcranDuPret(entete, contenu, bas);
    }
}

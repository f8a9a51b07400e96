package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.ArrayList;
import java.util.List;

/** <i>Mon prêt</i> once nothing more is owed: how it ended, in plain words; there is nothing to do. */
@org.springframework.stereotype.Component
class PretTermine {

    private final Prets prets;
    private final Titres titres;
    private final PapiersDuPret papiers;
    private final Moi moi;
    private final TropPercuARendre tropPercu;
    private final Fraicheur fraicheur;
    private final PaiementsRecus paiements;
    private final Textes textes;

    PretTermine(
            Prets prets,
            Titres titres,
            PapiersDuPret papiers,
            Moi moi,
            TropPercuARendre tropPercu,
            Fraicheur fraicheur,
            PaiementsRecus paiements,
            Textes textes) {
        this.prets = prets;
        this.titres = titres;
        this.papiers = papiers;
        this.moi = moi;
        this.tropPercu = tropPercu;
        this.fraicheur = fraicheur;
        this.paiements = paiements;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        var entete = new EntetePret(
                textes.texte("pret.monPret.reste"),
                situation.resteDu(),
                List.of(
                        textes.texte("pret.monPret.preteSur", pret.capital()),
                        textes.texte("pret.monPret.pour", pret.objet())));
        var contenu = new ArrayList<Component>();
        tropPercu.de(situation).ifPresent(contenu::add);
        FinDePret.de(situation, prets.versions(pret.id())).ifPresent(fin -> contenu.add(phrase(fin, situation)));
        contenu.add(fraicheur.phrase(situation));
        // what was erased or remitted was never paid: its instalments would look as if they were late
        if (situation.echeances().stream().allMatch(echeance -> echeance.etat() == EtatEcheance.PAYEE)) {
            entete.avecCadran(situation);
            contenu.add(Titre.deux(textes.texte("pret.monPret.toutes")));
            contenu.add(new ListeEcheances(situation, titres.desEcheances(pret.id())));
        }
        contenu.addAll(paiements.de(pret.id()));
        contenu.add(Titre.deux(textes.texte("pret.monPret.papiers")));
        contenu.add(ListePapiers.enCours(pret, moi.exigerUsager(), papiers, false));
        return new EcranDuPret(entete, contenu, null);
    }

    private Remarque phrase(FinDePret fin, Situation situation) {
        var soldes = situation.soldes();
        var phrase = textes.texte("pret.monPret.fin." + fin, soldes.soutien(), soldes.remise(), soldes.eteint());
        return fin == FinDePret.ETEINTE
                ? new Remarque(Ton.OK, Icone.OK, phrase, new Paragraph(textes.texte("pret.monPret.fin.siPaye")))
                : new Remarque(Ton.OK, Icone.OK, phrase);
    }
}

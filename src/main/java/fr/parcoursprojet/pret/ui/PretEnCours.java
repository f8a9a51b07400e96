package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** <i>Mon prêt</i> while it is being repaid: what is left, what comes next, every instalment. */
@org.springframework.stereotype.Component
class PretEnCours {

    private final Titres titres;
    private final PapiersDuPret papiers;
    private final Fraicheur fraicheur;
    private final Textes textes;

    PretEnCours(Titres titres, PapiersDuPret papiers, Fraicheur fraicheur, Textes textes) {
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
        return new EcranDuPret(
                entete,
                List.of(
                        prochain(situation),
                        fraicheur.phrase(situation),
                        Titre.deux(textes.texte("pret.monPret.toutes")),
                        new ListeEcheances(situation, titres.desEcheances(pret.id())),
                        Titre.deux(textes.texte("pret.monPret.papiers")),
                        ListePapiers.enCours(pret, papiers)),
                new BarreDuBas(
                        Lien.vers(MesPrets.adresse(pret, "difficulte"), textes.texte("pret.monPret.difficulte"))
                                .bouton(),
                        Lien.vers(MesPrets.adresse(pret, "payer"), textes.texte("pret.monPret.payer"))
                                .principal()));
    }

    /** Late first: it is what has to be dealt with; else the next date. */
    private Component prochain(Situation situation) {
        var retards = situation.enRetard();
        if (!retards.isEmpty()) {
            var phrase = retards.size() == 1
                    ? textes.texte(
                            "pret.monPret.retard",
                            Dates.sansAnnee(retards.getFirst().le(), situation.jour()))
                    : textes.texte("pret.monPret.retards", retards.size());
            var carte =
                    new CarteProchaine(Icone.ALERTE, phrase, situation.arriere(), textes.texte("pret.monPret.parlons"));
            carte.addClassName("retard");
            return carte;
        }
        return situation
                .prochaine()
                .map(echeance -> (Component) new CarteProchaine(
                        Icone.CAL,
                        Dates.majuscule(Francais.jour(echeance.le())),
                        echeance.reste(),
                        textes.texte("pret.monPret.prochaine", dans(situation.jour(), echeance))))
                .orElseGet(Span::new);
    }

    private String dans(LocalDate jour, Echeance echeance) {
        return textes.texte("pret.monPret.dans", (int) ChronoUnit.DAYS.between(jour, echeance.le()));
    }
}

package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.AVous;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Cadran;
import fr.parcoursprojet.socle.ui.Cran;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <i>Mon prêt</i>: what is left, when to pay next, every instalment, the papers (journey 11). */
@Route("espace/mon-pret")
@RolesAllowed(Role.Noms.USAGER)
@StyleSheet("pret.css")
class MonPretView extends PageTelephone implements BeforeEnterObserver {

    private final Prets prets;
    private final Titres titres;
    private final PapiersDuPret papiers;
    private final MesPrets mesPrets;

    MonPretView(Prets prets, Titres titres, PapiersDuPret papiers, MesPrets mesPrets) {
        this.prets = prets;
        this.titres = titres;
        this.papiers = papiers;
        this.mesPrets = mesPrets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        vider();
        enBas(null);
        sansRetour();
        titre(getTranslation("pret.monPret.titre"));
        var choisi = mesPrets.choisi(entree);
        var tous = mesPrets.tous();
        if (tous.isEmpty()) {
            ajouter(new EtatVide(
                    getTranslation("pret.monPret.aucun"),
                    Lien.vers("espace/ma-demande", getTranslation("pret.monPret.versDemande"))));
            return;
        }
        choisi.ifPresentOrElse(pret -> montrer(pret, tous.size()), () -> choisir(tous));
    }

    /** Several loans: each in brief, the person opens one. */
    private void choisir(List<Pret> tous) {
        titre(getTranslation("pret.mesPrets.titre"));
        tous.forEach(pret -> ajouter(new CarteDePret(prets.situation(pret.id()))));
    }

    private void montrer(Pret pret, int nombre) {
        if (nombre > 1) {
            retour("espace/mon-pret", getTranslation("pret.mesPrets.titre"));
        }
        var situation = prets.situation(pret.id());
        switch (situation.pret().etat()) {
            case A_SIGNER -> aSigner(situation);
            case SIGNE -> signe(situation);
            case DEBLOQUE, SOLDE -> enCours(situation);
            case SANS_SUITE -> ajouter(new EtatVide(getTranslation("pret.monPret.sansSuite")));
        }
    }

    private void aSigner(Situation situation) {
        entete(
                situation,
                "pret.monPret.accordes",
                getTranslation("pret.monPret.pour", situation.pret().objet()));
        var premiere = situation.echeances().getFirst();
        ajouter(
                prochaine(
                        Icone.PLUME,
                        getTranslation("pret.monPret.contratAttend"),
                        null,
                        getTranslation("pret.monPret.contratSuite", premiere.le())),
                Titre.deux(getTranslation("pret.monPret.toutes")),
                new ListeEcheances(situation),
                Titre.deux(getTranslation("pret.monPret.papiers")),
                ListePapiers.avantSignature(situation.pret(), papiers));
        enBas(new BarreDuBas(
                Lien.vers(MesPrets.adresse(situation.pret(), "signature"), getTranslation("pret.monPret.lireSigner"))
                        .principal()));
    }

    private void signe(Situation situation) {
        entete(
                situation,
                "pret.monPret.signe",
                getTranslation("pret.monPret.pour", situation.pret().objet()));
        ajouter(
                new Remarque(Ton.OK, Icone.OK, getTranslation("pret.monPret.signeSuite")),
                Titre.deux(getTranslation("pret.monPret.toutes")),
                new ListeEcheances(situation),
                Titre.deux(getTranslation("pret.monPret.papiers")),
                ListePapiers.avantSignature(situation.pret(), papiers));
    }

    private void enCours(Situation situation) {
        var pret = situation.pret();
        entete(
                situation,
                "pret.monPret.reste",
                getTranslation("pret.monPret.sur", pret.capital()),
                getTranslation("pret.monPret.pour", pret.objet()));
        if (situation.tropPercu().estPositif()) {
            var trop = Remarque.info(getTranslation("pret.monPret.tropPercu", situation.tropPercu()));
            trop.addClassName("trop");
            ajouter(trop);
        }
        if (pret.etat() == EtatPret.SOLDE) {
            ajouter(new Remarque(Ton.OK, Icone.OK, getTranslation("pret.monPret.solde")));
        } else {
            ajouter(prochain(situation));
        }
        ajouter(
                muet(
                        situation.connuAu() == null
                                ? getTranslation("pret.monPret.rienConnu")
                                : getTranslation(
                                        "pret.monPret.connuAu", Dates.sansAnnee(situation.connuAu(), situation.jour())),
                        "frais"),
                Titre.deux(getTranslation("pret.monPret.toutes")),
                new ListeEcheances(situation, titres.desEcheances(pret.id())),
                Titre.deux(getTranslation("pret.monPret.papiers")),
                ListePapiers.enCours(pret, papiers));
        if (pret.etat() == EtatPret.DEBLOQUE) {
            enBas(new BarreDuBas(
                    Lien.vers(MesPrets.adresse(pret, "difficulte"), getTranslation("pret.monPret.difficulte"))
                            .bouton(),
                    Lien.vers(MesPrets.adresse(pret, "payer"), getTranslation("pret.monPret.payer"))
                            .principal()));
        }
    }

    /** Late first: it is what has to be dealt with; else the next date. */
    private Component prochain(Situation situation) {
        var retards = situation.enRetard();
        if (!retards.isEmpty()) {
            var phrase = retards.size() == 1
                    ? getTranslation(
                            "pret.monPret.retard",
                            Dates.sansAnnee(retards.getFirst().le(), situation.jour()))
                    : getTranslation("pret.monPret.retards", retards.size());
            var carte = prochaine(Icone.ALERTE, phrase, situation.arriere(), getTranslation("pret.monPret.parlons"));
            carte.addClassName("retard");
            return carte;
        }
        return situation
                .prochaine()
                .map(echeance -> (Component) prochaine(
                        Icone.CAL,
                        Dates.majuscule(Francais.jour(echeance.le())),
                        echeance.reste(),
                        getTranslation("pret.monPret.prochaine", dans(situation.jour(), echeance))))
                .orElseGet(Span::new);
    }

    private String dans(LocalDate jour, Echeance echeance) {
        return getTranslation("pret.monPret.dans", (int) ChronoUnit.DAYS.between(jour, echeance.le()));
    }

    private void entete(Situation situation, String cle, String... suite) {
        var titre = new H1(
                new Span(getTranslation(cle) + " "),
                Somme.grande(
                        situation.pret().etat() == EtatPret.A_SIGNER
                                        || situation.pret().etat() == EtatPret.SIGNE
                                ? situation.pret().capital()
                                : situation.resteDu()));
        var carte = new Section(new Div(titre, muet(String.join("\n", suite), "objet")), cadran(situation));
        carte.addClassNames("card", "solde");
        titre(getTranslation("pret.monPret.titre"), carte);
    }

    private Cadran cadran(Situation situation) {
        List<Cran> crans = new ArrayList<>();
        var suivante = situation.prochaine().map(Echeance::rang).orElse(0);
        for (var echeance : situation.echeances()) {
            crans.add(
                    echeance.etat() == EtatEcheance.PAYEE
                            ? Cran.FAIT
                            : echeance.etat() == EtatEcheance.EN_RETARD
                                    ? Cran.EN_RETARD
                                    : echeance.rang() == suivante ? Cran.PROCHAIN : Cran.A_VENIR);
        }
        return Cadran.compte(
                crans,
                getTranslation(
                        "pret.monPret.cadran",
                        situation.payees(),
                        situation.echeances().size(),
                        situation.enRetard().size()));
    }

    private Section prochaine(Icone icone, String titre, @Nullable Montant montant, String suite) {
        var carte = new Section(new AVous(icone), new H2(titre));
        carte.addClassNames("card", "proch");
        if (montant != null) {
            carte.add(Somme.de(montant));
        }
        carte.add(muet(suite, "s"));
        return carte;
    }

    private static Paragraph muet(String phrase, String classe) {
        var paragraphe = new Paragraph(phrase);
        paragraphe.addClassNames("muted", "s", classe);
        return paragraphe;
    }
}

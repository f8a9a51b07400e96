package fr.parcoursprojet.galerie;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.AVous;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.BarreFinancement;
import fr.parcoursprojet.socle.ui.BarreFinancement.Part;
import fr.parcoursprojet.socle.ui.BarreFinancement.Source;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Cadran;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.CarteDocument;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.ListeTaches;
import fr.parcoursprojet.socle.ui.ListeTaches.Etat;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Progression;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** Every component of the phone in every state, to look at and to measure. */
@Route("espace/galerie")
@PermitAll
public class GalerieTelephoneView extends PageTelephone {

    GalerieTelephoneView() {
        titre("Galerie", entete());
        brouillon(true);
        retour("espace/galerie", "Mon budget, 2 sur 3");
        ajouter(taches(), Titre.deux("Prêt"), solde(), prochaine(), Titre.deux("Financement"), financement());
        ajouter(Titre.deux("Reste à vivre"), reste(), Titre.deux("Documents"));
        documents();
        ajouter(Titre.deux("Champs"));
        champs();
        ajouter(Titre.deux("Boutons"), boutons(), Titre.deux("États"), etats(), frise());
        enBas(new BarreDuBas(
                        Bouton.second("J’ai une difficulté", () -> {}), Bouton.principal("Comment payer", () -> {}))
                .etat(new EtatEnregistrement().enregistre("aujourd’hui à 14 h 02")));
    }

    private static Div entete() {
        var texte = new Div(new H1("Ma demande"), new Paragraph("2 parties sur 6. Encore 7 minutes."));
        texte.getChildren().skip(1).forEach(p -> p.addClassName("muted"));
        var tete = new Div(texte, Cadran.petit(Cadran.crans(2, 0, 6), "2 parties terminées sur 6"));
        tete.addClassName("tt");
        return tete;
    }

    private static ListeTaches taches() {
        return new ListeTaches()
                .ligne("Ma situation", Etat.TERMINE, null, "espace/galerie", false)
                .ligne("Mon projet", Etat.TERMINE, "scooter", "espace/galerie", false)
                .ligne("Mon budget", Etat.EN_COURS, "2 minutes", "espace/galerie", true)
                .ligne("Mon financement", Etat.A_FAIRE, "1 minute", "espace/galerie", false)
                .ligne("Mes documents", Etat.A_REVOIR, "3 minutes, 5 photos", "espace/galerie", false)
                .ligne("Vérifier et envoyer", Etat.FERME, "1 minute", "espace/galerie", false);
    }

    private static Section solde() {
        var titre = new H1("Il vous reste ");
        titre.add(Somme.grande(Montant.euros(664)));
        var texte = new Paragraph("à rembourser sur 2 000,00 €. Prêt pour un scooter.");
        texte.addClassNames("muted", "s");
        var solde = new Section(
                new Div(titre, texte),
                Cadran.compte(Cadran.crans(8, 0, 12), "8 mensualités payées sur 12. La prochaine est la neuvième."));
        solde.addClassNames("card", "solde");
        return solde;
    }

    private static Section prochaine() {
        var quand = new Paragraph("Prochaine mensualité, dans 6 jours");
        quand.addClassNames("muted", "s");
        var prochaine = new Section(
                new AVous(Icone.CAL),
                new com.vaadin.flow.component.html.H2("Jeudi 5 novembre"),
                Somme.de(Montant.euros(167)),
                quand);
        prochaine.addClassNames("card", "proch");
        return prochaine;
    }

    private static Div financement() {
        return new Div(
                new Carte(new BarreFinancement(
                        Montant.euros(1900),
                        List.of(
                                new Part(Source.APPORT, "À vous", Montant.euros(250)),
                                new Part(Source.AIDE, "Aide, à ne pas rendre", Montant.euros(300)),
                                new Part(Source.PRET, "Prêt sans intérêts", Montant.euros(1350))))),
                new Carte(new BarreFinancement(
                        Montant.euros(1900),
                        List.of(
                                new Part(Source.COFINANCEMENT, "Mission Locale", Montant.de("400.50")),
                                new Part(Source.PRET, "Prêt sans intérêts", Montant.euros(900))))));
    }

    private static Div reste() {
        return new Div(
                new Carte(new ResteAVivre(Montant.de("14.50"), Montant.de("12.60"), Montant.euros(10))),
                new Carte(new ResteAVivre(Montant.de("10.20"), Montant.de("7.83"), Montant.euros(10))),
                new Carte(new ResteAVivre(Montant.de("47.10"), Montant.de("38.40"), Montant.euros(10))));
    }

    private void documents() {
        ajouter(new CarteDocument("Devis du scooter", new Pastille(Ton.ERREUR, Icone.REFAIRE, "À refaire"))
                .aRefaire("Le bas de la feuille est coupé. Il faut voir le prix et l’adresse du vendeur.")
                .actions(
                        Bouton.second("Photo", () -> {}).avec(Icone.PHOTO),
                        Bouton.second("Fichier", () -> {}).avec(Icone.FICHIER)));
        ajouter(new CarteDocument("Preuve d’adresse", Pastille.aFaire("À fournir"))
                .pourquoi("Pour vérifier que vous habitez la ville. Facture ou quittance de moins de 3 mois.")
                .actions(
                        Bouton.second("Photo", () -> {}).avec(Icone.PHOTO),
                        Bouton.second("Fichier", () -> {}).avec(Icone.FICHIER))
                .liens(Lien.vers("espace/galerie", "Voir un exemple"), Lien.vers("espace/galerie", "Je ne l’ai pas")));
        var envoi = new CarteDocument("3 bulletins de salaire", new Pastille(Ton.INFO, Icone.ENVOI, "Envoi 62 %"));
        envoi.add(new Progression(62, "Envoi des bulletins de salaire"));
        ajouter(envoi.precision("2 pages sur 3. Si le réseau coupe, l’envoi reprend tout seul."));
        ajouter(new CarteDocument("Pièce d’identité", Pastille.ok("Vérifié")));
    }

    private void champs() {
        var erreurs = new ResumeErreurs();
        var loyer = new ChampMontant("Loyer, sans les APL");
        loyer.setValue(Montant.de("340"));
        var gaz = new ChampMontant("Électricité et gaz");
        gaz.setHelperText("Soit 31,00 € par mois");
        gaz.erreur("Pour l’électricité, écrivez un seul montant, par exemple 340,00.");
        var periode = new Liste<String>("Tous les combien");
        periode.setItems("par mois", "tous les 2 mois", "par trimestre", "par an");
        periode.setValue("par mois");
        var deux = new Div(loyer, periode);
        deux.addClassName("deux");
        var question = new Div(deux);
        question.addClassName("q");
        var nom = new TextField("Nom");
        nom.setHelperText("Comme sur votre pièce d’identité");
        nom.setValue("Carrel");
        Garde.sur(nom, "galerie/nom");
        var naissance = new ChampDate("Date de naissance");
        naissance.setValue(LocalDate.of(2005, 3, 14));
        var dire = new TextArea("Votre projet en quelques mots");
        dire.setValue("Un scooter pour aller au travail : je commence à 4 h, il n’y a pas de bus.");
        var logement = new RadioButtonGroup<String>("Votre logement");
        logement.setItems("Je loue", "Chez mes parents ou un proche", "En foyer, en résidence");
        logement.setValue("Je loue");
        logement.addClassName("tuiles");
        var accord =
                new Checkbox("Je certifie que mes réponses sont exactes, et j’accepte que le service les vérifie.");
        ajouter(erreurs, question, gaz, nom, naissance, dire, logement, accord);
        erreurs.setVisible(false);
        ajouter(Bouton.second(
                "Montrer les erreurs",
                () -> erreurs.montrer(List.of(
                        new ResumeErreurs.Ligne(loyer, "Pour le loyer, écrivez un seul montant, par exemple 340,00."),
                        new ResumeErreurs.Ligne(
                                periode, "Pour l’électricité, choisissez tous les combien vous payez.")))));
    }

    private static Div boutons() {
        var ferme = Bouton.second("Pas encore", () -> {});
        ferme.setEnabled(false);
        var boutons = new Div(
                Bouton.second("Rembourser tout de suite la totalité de ce que je dois encore", () -> {}),
                Bouton.discret("Passer cette question", () -> {}),
                Bouton.danger("Retirer ma demande", () -> {}),
                Lien.vers("espace/galerie", "Un lien en bouton").bouton().icone(Icone.TELECHARGER),
                Bouton.icone(Icone.TOUR, "Tourner", () -> {}),
                ferme);
        boutons.getStyle().set("display", "grid").set("gap", "8px");
        return boutons;
    }

    private static Div etats() {
        var papiers = new UnorderedList(
                new ListItem(Lien.vers("espace/galerie", "Attestation de solde")
                        .icone(Icone.RECU)
                        .iconeFin(Icone.CHEV)),
                new ListItem(Lien.vers("espace/galerie", "Contrat et échéancier")
                        .icone(Icone.FICHIER)
                        .iconeFin(Icone.CHEV)));
        papiers.addClassNames("card", "lns");
        return new Div(
                new EtatEnregistrement().enAttente(),
                Pastille.ok("Payée"),
                Pastille.erreur("En retard"),
                Pastille.alerte("À compléter"),
                Pastille.enCours("En cours"),
                Pastille.aFaire("À voir"),
                Remarque.info("Votre rendez-vous est mercredi 4 novembre à 11 h 15."),
                Remarque.alerte("Il manque 2 documents."),
                papiers,
                new EtatVide("Aucun message.", Bouton.second("Écrire à Camille Roux", () -> {})));
    }

    private static Carte frise() {
        return new Carte(new Frise()
                .prochain(Icone.GENS, "La commission décide", "mardi 3 novembre")
                .fait(Icone.MAIL, "Message envoyé, pas encore lu", "Ce matin à 7 h 12")
                .fait(Icone.ALERTE, Ton.ERREUR, "Mensualité impayée, 42,00 €", "Fichier du Trésor du 29 octobre")
                .fait(Icone.OK, Ton.OK, "Mensualité payée, 42,00 €", "28 septembre"));
    }
}

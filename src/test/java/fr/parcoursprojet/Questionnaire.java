package fr.parcoursprojet;

import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.demande.BancDeDemande;

/** Applying from a phone, one question a page, after an estimation was kept. */
final class Questionnaire {

    static final FilePayload PAPIER = new FilePayload("document.pdf", "application/pdf", BancDeDemande.PDF);

    private final Ecran telephone;

    Questionnaire(Ecran telephone) {
        this.telephone = telephone;
    }

    void remplir() {
        situation();
        projet();
        budget();
        financement();
        documents();
        envoi();
    }

    private void situation() {
        telephone
                .titre("Qui êtes-vous")
                .ecrire("Prénom", "Maëlle")
                .ecrire("Nom de famille", "Renaud")
                .ecrire("Jour", "12")
                .ecrire("Mois", "4")
                .ecrire("Année", "2003")
                .ecrire("Téléphone", "06 39 98 26 41")
                .continuer("identite");
        telephone
                .titre("Où habitez-vous")
                .ecrire("Numéro et rue", "12 rue des Granges")
                .ecrire("Code postal", "25000")
                .ecrire("Ville", "Besançon")
                .choisir("Locataire")
                .continuer("adresse");
        telephone.titre("Que faites-vous").choisir("J’ai un emploi").continuer("activite");
        telephone.titre("Avec qui vivez-vous").choisir("Sans conjoint").continuer("foyer");
        telephone
                .titre("Votre parcours")
                .dansLaListe("Votre niveau d’étude", "Baccalauréat")
                .dansLaListe("Comment nous avez-vous connus", "Par la Mission Locale")
                .continuer("parcours");
        telephone.titre("Ma demande").voir("taches").lien("Continuer");
    }

    private void projet() {
        telephone.titre("À quoi sert").choisir("Me déplacer").continuer("motif");
        telephone
                .titre("Que voulez-vous payer")
                .ecrire("En quelques mots", "Scooter")
                .ecrire("Pourquoi ce projet", "Pour aller au travail à 5 h, sans bus.")
                .continuer("objet");
        telephone.titre("Combien coûte").ecrire("Prix en tout", "1 900").continuer("cout");
        telephone.titre("Ma demande").lien("Continuer");
    }

    private void budget() {
        telephone.titre("Quels sont vos revenus").continuer("revenus");
        telephone.titre("Quelles sont vos dépenses fixes").continuer("charges");
        telephone.lire("Mon budget, 3 sur 3").continuer("dettes");
        telephone.titre("Ma demande").lien("Continuer");
    }

    private void financement() {
        telephone.titre("Qu’avez-vous déjà").ecrire("Vous, de côté", "250").continuer("apports");
        telephone.titre("Qui d’autre peut payer").continuer("cofinancements");
        telephone.titre("Que demandez-vous").continuer("pret");
        telephone.titre("Ma demande").lien("Continuer");
    }

    private void documents() {
        telephone.titre("Mes documents").voir("documents").donnerTousLesDocuments(PAPIER);
        telephone.continuer("documents-donnes");
    }

    private void envoi() {
        telephone.titre("Ma demande").lien("Vérifier et envoyer");
        telephone.titre("Vérifier et envoyer").voir("verification");
        telephone.page().getByText("Je déclare").click();
        telephone.page().getByText("J’accepte").click();
        telephone.bouton("Envoyer ma demande");
        telephone.titre("Votre demande est envoyée").voir("recu");
    }
}

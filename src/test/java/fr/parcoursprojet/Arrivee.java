package fr.parcoursprojet;

import fr.parcoursprojet.banc.BoiteAuxLettres;

/** Somebody who comes for the first time: an estimate without an account, then a code by e-mail. */
final class Arrivee {

    private final Ecran telephone;

    Arrivee(Ecran telephone) {
        this.telephone = telephone;
    }

    void calculerPuisSeConnecter(String adresse) {
        calculer();
        seConnecter(adresse);
    }

    private void calculer() {
        telephone.aller("/").voir("accueil");
        telephone.aller("/estimer");
        var page = telephone.page();
        page.locator("[name=cout]").fill("1 900");
        page.locator("[name=deja]").fill("250");
        page.locator("[name=revenus]").fill("1 090");
        page.locator("[name=loyer]").fill("340");
        page.locator("[name=charges]").fill("85");
        telephone.lire("Garder ce calcul et commencer").voir("estimer").bouton("Garder ce calcul et commencer");
    }

    private void seConnecter(String adresse) {
        telephone.ecrire("Votre adresse e-mail", adresse).voir("connexion").bouton("Recevoir un code");
        var lettre = BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().valeur().equals(adresse) && pli.objet().contains("est votre code"));
        telephone
                .ecrire("Les 6 chiffres", lettre.objet().substring(0, 6))
                .voir("code")
                .bouton("Me connecter");
        telephone.page().waitForURL("**/espace**");
    }
}

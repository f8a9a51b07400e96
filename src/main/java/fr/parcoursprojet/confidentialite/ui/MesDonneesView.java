package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.LangueDuLecteur;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.confidentialite.Consentements;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import jakarta.annotation.security.RolesAllowed;

/** What the portal knows of the person, and who read their dossiers. */
@Route("espace/mes-donnees")
@RolesAllowed(Role.Noms.USAGER)
class MesDonneesView extends PageTelephone {

    private final Lectures lectures;
    private final LecturesEnFrise enFrise;

    MesDonneesView(
            Moi moi,
            Usagers usagers,
            Demandes demandes,
            Consentements consentements,
            Lectures lectures,
            LecturesEnFrise enFrise,
            LangueDuLecteur langue) {
        this.lectures = lectures;
        this.enFrise = enFrise;
        titre(getTranslation("confidentialite.mesDonnees.titre"));
        retour("espace", null);
        var usager = usagers.de(moi.exigerUsager());
        var compte = new Faits();
        compte.fait(getTranslation("confidentialite.mesDonnees.nom"), usager.nomComplet());
        compte.fait(
                getTranslation("confidentialite.mesDonnees.email"),
                usager.email().valeur());
        var carte = Carte.titree(getTranslation("confidentialite.mesDonnees.compte"), compte);
        if (usager.nom() != null && usager.prenom() != null) {
            carte.add(Lien.vers("espace/mes-donnees/nom", getTranslation("confidentialite.mesDonnees.changerDeNom"))
                    .icone(Icone.CRAYON));
        }
        ajouter(carte);
        if (langue.offerte()) {
            ajouter(new LangueEnCarte(langue));
        }
        // a draft is read by whom the person shares it with, and by nobody else
        var siennes = demandes.de(usager.id()).stream()
                .filter(demande ->
                        demande.estDeposee() || !lectures.de(demande.id()).isEmpty())
                .toList();
        siennes.forEach(demande -> ajouter(lues(demande)));
        if (siennes.isEmpty()) {
            ajouter(Carte.titree(
                    getTranslation("confidentialite.mesDonnees.lectures"),
                    new EtatVide(getTranslation("confidentialite.mesDonnees.aucunDossier"))));
        }
        ajouter(
                new CarteDesConsentements(usager.id(), consentements),
                new CarteDesCourriels(usager.id(), usagers),
                emporter(usager.id()));
        ajouter(
                Lien.vers("espace/mes-donnees/effacement", getTranslation("confidentialite.effacement.lien"))
                        .icone(Icone.CROIX),
                new Paragraph(getTranslation("confidentialite.mesDonnees.droits")));
    }

    private Carte emporter(UsagerId moi) {
        var telecharger = Lien.dehors(
                "espace/mes-donnees/" + moi.valeur() + ".zip", getTranslation("confidentialite.copie.telecharger"));
        telecharger.getElement().setAttribute("download", true);
        return Carte.titree(
                getTranslation("confidentialite.copie.titre"),
                new Paragraph(getTranslation("confidentialite.copie.phrase")),
                telecharger.icone(Icone.ENVOI));
    }

    private Carte lues(Demande demande) {
        var siennes = lectures.de(demande.id());
        return Carte.titree(
                demande.estDeposee()
                        ? getTranslation("confidentialite.mesDonnees.lecturesDe", String.valueOf(demande.numero()))
                        : getTranslation("confidentialite.mesDonnees.lectures"),
                siennes.isEmpty()
                        ? new EtatVide(getTranslation("confidentialite.mesDonnees.personne"))
                        : enFrise.parRole(siennes));
    }
}

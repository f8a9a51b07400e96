package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Calendriers;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DossierAInscrire;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.LigneTravail;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The séances, and the dossiers that wait for one (journey 19). */
@Route("agents/commission")
@Menu(title = "commission.menu", order = 40, icon = "gens")
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
class CommissionView extends PageBureau {

    private final Commissions commissions;

    CommissionView(
            Commissions commissions, ValidationsEnAmont validations, Calendriers calendriers, Moi moi, Clock horloge) {
        this.commissions = commissions;
        titre(getTranslation("commission.liste.titre"));
        var toutes = commissions.toutes();
        if (toutes.isEmpty()) {
            volet(urgents(validations), new EtatVide(getTranslation("commission.liste.vide")));
        } else {
            volet(
                    urgents(validations),
                    groupe("commission.liste.aVenir", toutes.reversed(), seance -> seance.etat() != EtatSeance.CLOSE),
                    groupe("commission.liste.passees", toutes, seance -> seance.etat() == EtatSeance.CLOSE));
        }
        if (moi.a(Role.REFERENT)) {
            planifier(LocalDate.now(horloge), calendriers);
        }
    }

    private ListeTravail groupe(String titre, List<Seance> toutes, Predicate<Seance> choix) {
        var groupe = new ListeTravail(
                getTranslation(titre),
                toutes.stream().filter(choix).map(this::ligne).toList());
        groupe.setVisible(toutes.stream().anyMatch(choix));
        return groupe;
    }

    /** What the holder of a delegation may decide today. */
    private ListeTravail urgents(ValidationsEnAmont validations) {
        var lignes = validations.aValider().stream()
                .map(urgence -> new LigneTravail(
                        "agents/validations/" + urgence.dossier(),
                        Icone.HORLOGE,
                        Ton.ALERTE,
                        urgence.objet(),
                        urgence.motif(),
                        Pastille.aFaire(urgence.numero().toString())))
                .toList();
        var liste = new ListeTravail(getTranslation("commission.amont.urgents"), lignes);
        liste.setVisible(!lignes.isEmpty());
        return liste;
    }

    private LigneTravail ligne(Seance seance) {
        var quand = Mots.quand(seance.debut());
        return new LigneTravail(
                "agents/commission/" + seance.id(),
                Icone.GENS,
                Ton.INFO,
                quand.substring(0, 1).toUpperCase(Locale.FRANCE) + quand.substring(1),
                getTranslation("commission.liste.contexte", seance.passages().size(), seance.lieu()),
                Mots.etat(this, seance.etat()));
    }

    private void planifier(LocalDate aujourdhui, Calendriers calendriers) {
        var quand = new DateTimePicker(getTranslation("commission.planifier.quand"));
        quand.setLocale(Locale.FRANCE);
        quand.setStep(Duration.ofMinutes(15));
        quand.setDatePlaceholder("");
        quand.setValue(aujourdhui.plusWeeks(1).atTime(LocalTime.of(14, 0)));
        var lieu = new TextField(getTranslation("commission.planifier.lieu"));
        lieu.setMaxLength(200);
        commissions.toutes().stream().findFirst().ifPresent(derniere -> lieu.setValue(derniere.lieu()));
        var planifier = Bouton.principal(getTranslation("commission.planifier.faire"), () -> {
            try {
                var seance = commissions.planifier(quand.getValue(), lieu.getValue());
                UI.getCurrent().navigate("agents/commission/" + seance);
            } catch (SaisieInvalide saisie) {
                saisie.erreurs().forEach(erreur -> {
                    var champ = erreur.champ().equals("lieu") ? lieu : quand;
                    champ.setErrorMessage(
                            getTranslation(erreur.cle(), erreur.arguments().toArray()));
                    champ.setInvalid(true);
                });
            }
        });
        var attendent = commissions.aInscrire();
        detail(
                getTranslation("commission.planifier.titre"),
                Titre.deux(getTranslation("commission.planifier.titre")),
                quand,
                lieu,
                planifier,
                attendent.isEmpty()
                        ? new Paragraph(getTranslation("commission.attente.rien"))
                        : new ListeTravail(
                                getTranslation("commission.attente.titre"),
                                attendent.stream().map(this::pret).toList()),
                new PlanifierAnnee(
                        calendriers,
                        aujourdhui.getYear(),
                        lieu.getValue(),
                        () -> UI.getCurrent().refreshCurrentRoute(false)));
    }

    private LigneTravail pret(DossierAInscrire dossier) {
        return new LigneTravail(
                "agents/dossiers/" + dossier.numero() + "/commission",
                Icone.DOSSIER,
                Ton.INFO,
                dossier.objet(),
                getTranslation(
                        "commission.attente.dossier", dossier.numero(), Francais.date(dossier.decisionImplicite())),
                null);
    }
}

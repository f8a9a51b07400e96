package fr.parcoursprojet.rendezvous.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.MesDossiersDeposes;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.CreneauOffert;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.AVous;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The appointment on the phone: choose, put in one's calendar, move, say that one cannot come (journey 10). */
@Route("espace/rendez-vous")
@StyleSheet("rendezvous.css")
@RolesAllowed(Role.Noms.USAGER)
class RendezVousView extends PageTelephone implements BeforeEnterObserver {

    private final LesRendezVous rendezVous;
    private final Agents agents;
    private final MesDossiersDeposes dossiers;
    private final UsagerId usager;

    RendezVousView(LesRendezVous rendezVous, MesDossiersDeposes dossiers, Agents agents, Moi moi) {
        this.rendezVous = rendezVous;
        this.dossiers = dossiers;
        this.agents = agents;
        this.usager = moi.exigerUsager();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var siens = dossiers.nommes(usager, entree.getLocation().getQueryParameters());
        if (siens.isEmpty()) {
            entree.rerouteToError(NotFoundException.class);
            return;
        }
        siens.get().stream()
                .map(Demande::id)
                .filter(dossier -> !rendezVous.du(dossier, usager).isEmpty())
                .findFirst()
                .ifPresentOrElse(dossier -> montrer(dossier, false), this::rien);
    }

    private void rien() {
        vider();
        retour("espace/ma-demande", null);
        titre(getTranslation("rendezvous.phone.titre"));
        ajouter(new EtatVide(
                getTranslation("rendezvous.phone.vide"),
                Lien.vers("espace/ma-demande", getTranslation("rendezvous.phone.maDemande"))));
    }

    private void montrer(DossierId dossier, boolean changer) {
        vider();
        retour("espace/ma-demande", null);
        var dernier = rendezVous.du(dossier, usager).getFirst();
        var qui = agents.de(dernier.agent()).nom();
        switch (dernier.etat()) {
            case PRIS -> {
                titre(getTranslation("rendezvous.phone.pris"));
                ajouter(carte(dernier, qui));
                if (changer) {
                    choix(dossier);
                } else {
                    ajouter(gestes(dossier, dernier));
                }
            }
            case HONORE -> {
                titre(getTranslation("rendezvous.phone.titre"));
                ajouter(new EtatVide(getTranslation("rendezvous.phone.honore", quand(creneau(dernier)))));
            }
            case PROPOSE, EXCUSE, MANQUE, ANNULE -> {
                titre(getTranslation("rendezvous.phone.choisir"));
                ajouter(new Paragraph(getTranslation(
                        "rendezvous.phone." + dernier.etat(),
                        qui,
                        dernier.creneau() == null
                                ? ""
                                : Francais.jour(creneau(dernier).debut().toLocalDate()))));
                choix(dossier);
            }
        }
    }

    private Section carte(RendezVous pris, String qui) {
        var creneau = creneau(pris);
        var carte = new Section(
                new AVous(Agenda.icone(creneau.mode())),
                new H2(quand(creneau)),
                new Paragraph(getTranslation("rendezvous.phone.mode." + creneau.mode(), qui, creneau.lieu())));
        carte.addClassNames("card", "proch");
        return carte;
    }

    private Div gestes(DossierId dossier, RendezVous pris) {
        var ics = new Anchor(
                DownloadHandler.fromInputStream(demande -> {
                    var octets = rendezVous.ics(pris.id()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(octets), "rendez-vous.ics", "text/calendar", octets.length);
                }),
                "");
        ics.add(Icone.CAL.dessin(), new Span(getTranslation("rendezvous.phone.ics")));
        ics.addClassName("btn");
        var raison = new TextField(getTranslation("rendezvous.phone.raison"));
        raison.setMaxLength(500);
        raison.setHelperText(getTranslation("rendezvous.phone.raisonAide"));
        var garde = "rendez-vous/" + dossier;
        Garde.sur(raison, garde, Clock.systemUTC(), () -> false); // until it is sent
        var gestes = new Div(
                ics,
                Bouton.second(getTranslation("rendezvous.phone.changer"), () -> montrer(dossier, true))
                        .avec(Icone.REFAIRE),
                Titre.deux(getTranslation("rendezvous.phone.empechement")),
                raison,
                Bouton.second(
                        getTranslation("rendezvous.phone.excuser"),
                        () -> Confirmation.demander(
                                getTranslation("rendezvous.phone.excuserQuestion"),
                                getTranslation("rendezvous.phone.excuserPhrase"),
                                getTranslation("rendezvous.phone.excuser"),
                                () -> {
                                    rendezVous.excuser(dossier, usager, raison.getValue());
                                    Garde.oublier(this, garde);
                                    montrer(dossier, false);
                                })));
        gestes.addClassName("rv-gestes");
        return gestes;
    }

    private void choix(DossierId dossier) {
        var libres = rendezVous.libres(dossier, usager);
        if (libres.isEmpty()) {
            ajouter(new EtatVide(
                    getTranslation("rendezvous.phone.aucun"),
                    Lien.vers("espace/messages", getTranslation("rendezvous.phone.ecrire"))));
            return;
        }
        var jours = libres.stream()
                .collect(Collectors.groupingBy(
                        libre -> libre.creneau().debut().toLocalDate(), TreeMap::new, Collectors.toList()));
        jours.forEach((jour, siens) -> ajouter(jour(dossier, jour, siens)));
    }

    private Section jour(DossierId dossier, LocalDate jour, List<CreneauOffert> siens) {
        var heures = new Div(siens.stream().map(libre -> heure(dossier, libre)).toArray(Component[]::new));
        heures.addClassName("heures");
        var section = new Section(Titre.deux(majuscule(Francais.jour(jour))), heures);
        section.addClassName("rv-jour");
        return section;
    }

    private Bouton heure(DossierId dossier, CreneauOffert libre) {
        var creneau = libre.creneau();
        var bouton = Bouton.second(getTranslation("rendezvous.phone.heure." + creneau.mode(), creneau.heure()), () -> {
                    try {
                        rendezVous.choisir(dossier, usager, libre.id());
                    } finally {
                        montrer(dossier, false);
                    }
                    Annonce.fait(getTranslation("rendezvous.phone.note"));
                })
                .avec(Agenda.icone(creneau.mode()));
        bouton.setAriaLabel(getTranslation("rendezvous.phone.prendre", quand(creneau)));
        return bouton;
    }

    private String quand(Creneau creneau) {
        return majuscule(
                getTranslation("rendezvous.quand", Francais.jour(creneau.debut().toLocalDate()), creneau.heure()));
    }

    private static Creneau creneau(RendezVous pris) {
        return Objects.requireNonNull(pris.creneau(), "an appointment has a time");
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRANCE) + texte.substring(1);
    }
}

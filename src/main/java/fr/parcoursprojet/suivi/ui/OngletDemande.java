package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Oublis;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.demande.Representants;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the person filled in, as they filed it. */
@org.springframework.stereotype.Component
class OngletDemande implements OngletDossier {

    private final Demandes demandes;
    private final CoEmprunteurs coEmprunteurs;
    private final Representants representants;
    private final Motifs motifs;
    private final Noms noms;
    private final Oublis oublis;
    private final Agents agents;
    private final Moi moi;
    private final IdentiteService service;
    private final Textes textes;
    private final Clock horloge;

    OngletDemande(
            Demandes demandes,
            CoEmprunteurs coEmprunteurs,
            Representants representants,
            Motifs motifs,
            Noms noms,
            Oublis oublis,
            Agents agents,
            Moi moi,
            IdentiteService service,
            Textes textes,
            Clock horloge) {
        this.demandes = demandes;
        this.coEmprunteurs = coEmprunteurs;
        this.representants = representants;
        this.motifs = motifs;
        this.noms = noms;
        this.oublis = oublis;
        this.agents = agents;
        this.moi = moi;
        this.service = service;
        this.textes = textes;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "demande";
    }

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public Component contenu(DossierId dossier) {
        var demande = demandes.de(dossier);
        var cartes = new Div(situation(dossier, demande.situation()), projet(demande), financement(demande));
        cartes.addClassName("suivi-cartes");
        if (moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF)) {
            cartes.add(new CarteDuNom(
                    demande.demandeur(),
                    demande.situation().nomComplet(),
                    filigrane(demande),
                    noms,
                    agents,
                    moi.exigerAgent(),
                    LocalDate.now(horloge),
                    () -> {}));
            if (moi.a(Role.REFERENT)) {
                cartes.add(new CarteDeLOubli(demande.demandeur(), oublis, moi.exigerAgent()));
            }
            coEmprunteurs.du(dossier).ifPresent(second -> second(second, filigrane(demande), cartes));
        }
        return cartes;
    }

    private void second(CoEmprunteur second, String filigrane, Div cartes) {
        var usager = second.usager();
        if (usager != null && second.etat() == EtatCoEmprunteur.ACCEPTE) {
            cartes.add(new CarteDuNom(
                    usager,
                    second.nom(),
                    filigrane,
                    noms,
                    agents,
                    moi.exigerAgent(),
                    LocalDate.now(horloge),
                    () -> {}));
            if (moi.a(Role.REFERENT)) {
                cartes.add(new CarteDeLOubli(usager, oublis, moi.exigerAgent()));
            }
        }
    }

    private String filigrane(Demande demande) {
        return textes.texte(
                "suivi.filigrane",
                service.nom(),
                service.ville(),
                Francais.dateCourte(LocalDate.now(horloge)),
                String.valueOf(demande.numero()));
    }

    private Carte situation(DossierId dossier, MaSituation situation) {
        var faits = new Faits();
        ligne(faits, "nom", situation.nomComplet());
        var naissance = situation.naissance();
        if (naissance != null) {
            ligne(
                    faits,
                    "naissance",
                    textes.texte("suivi.demande.ne", naissance, situation.age(LocalDate.now(horloge))));
        }
        ligne(
                faits,
                "telephone",
                situation.telephone() == null ? null : situation.telephone().lisible());
        ligne(faits, "adresse", situation.adresse());
        ligne(
                faits,
                "ville",
                ((situation.codePostal() == null ? "" : situation.codePostal()) + " "
                                + (situation.ville() == null ? "" : situation.ville()))
                        .strip());
        choix(faits, "logement", situation.logement());
        ligne(
                faits,
                "activites",
                situation.activites().stream()
                        .sorted()
                        .map(activite -> mot("activites", activite))
                        .collect(Collectors.joining(", ")));
        choix(faits, "foyer", situation.foyer());
        ligne(
                faits,
                "enfants",
                textes.texte("suivi.demande.combienEnfants", zero(situation.enfants()), zero(situation.adolescents())));
        choix(faits, "niveau", situation.niveauEtude());
        choix(faits, "provenance", situation.provenance());
        var representant = situation.representant();
        if (representant.nom() != null) {
            ligne(faits, "representant", representant.nom());
            choix(faits, "voie", representant.voie());
            representants
                    .du(dossier)
                    .ifPresent(invitation -> ligne(
                            faits,
                            "representantInvite",
                            textes.texte(
                                    "suivi.demande.representant." + invitation.etat(),
                                    Objects.requireNonNullElse(invitation.reponduLe(), invitation.inviteLe())
                                            .atZone(Francais.PARIS)
                                            .toLocalDate())));
        }
        return Carte.titree(textes.texte("suivi.demande.situation"), faits);
    }

    private Carte projet(Demande demande) {
        var projet = demande.projet();
        var faits = new Faits();
        ligne(faits, "motif", projet.motif() == null ? null : motifs.pourLesAgents(projet.motif()));
        ligne(faits, "objet", projet.objet());
        montant(faits, "cout", projet.cout());
        ligne(faits, "prestataire", projet.prestataire());
        var quand = projet.dateSouhaitee();
        if (quand != null) {
            faits.fait(textes.texte("suivi.demande.pour"), textes.texte("suivi.demande.date", quand));
        }
        var description = new Paragraph(projet.description() == null ? "" : projet.description());
        description.addClassName("suivi-mots");
        return Carte.titree(textes.texte("suivi.demande.projet"), faits, description);
    }

    private Carte financement(Demande demande) {
        PlanFinancement plan = demande.plan();
        var faits = new Faits();
        montant(faits, "apport", plan.apportPersonnel());
        montant(faits, "famille", plan.apportFamilial());
        plan.cofinancements()
                .forEach(autre -> faits.fait(autre.financeur(), textes.texte("suivi.demande.euros", autre.montant())));
        montant(faits, "subvention", plan.subvention());
        montant(faits, "pret", plan.pret());
        if (plan.dureeMois() != null) {
            faits.fait(textes.texte("suivi.demande.duree"), textes.texte("suivi.demande.mois", plan.dureeMois()));
        }
        return Carte.titree(textes.texte("suivi.demande.financement"), faits);
    }

    private void ligne(Faits faits, String nom, @Nullable String valeur) {
        if (valeur != null && !valeur.isBlank()) {
            faits.fait(textes.texte("suivi.demande." + nom), valeur);
        }
    }

    private void choix(Faits faits, String nom, @Nullable Enum<?> choisi) {
        if (choisi != null) {
            ligne(faits, nom, mot(nom, choisi));
        }
    }

    private void montant(Faits faits, String nom, @Nullable Montant montant) {
        if (montant != null && montant.estPositif()) {
            ligne(faits, nom, textes.texte("suivi.demande.euros", montant));
        }
    }

    private String mot(String nom, Enum<?> choisi) {
        return textes.texte("suivi.choix." + nom + "." + choisi);
    }

    private static int zero(@Nullable Integer nombre) {
        return nombre == null ? 0 : nombre;
    }
}

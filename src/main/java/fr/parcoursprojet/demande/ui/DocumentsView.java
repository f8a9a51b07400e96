package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Complements;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.justificatifs.VersionDeJustificatif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ressources;
import fr.parcoursprojet.socle.ui.ResumeErreurs;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents: what is to do first, what is done last. Drafts, filed demandes and those sent back for papers. */
@Route("espace/demande/documents")
@StyleSheet("demande.css")
@RolesAllowed(Role.Noms.USAGER)
class DocumentsView extends PageTelephone implements BeforeEnterObserver {

    private final OutilsDePage outils;
    private final Justificatifs justificatifs;
    private final Agents agents;
    private final Ressources ressources;
    private final Div liste = new Div();
    private final Paragraph dit = new Paragraph();
    private final ResumeErreurs resume = new ResumeErreurs();
    private Map<String, List<VersionDeJustificatif>> versions = Map.of();
    private @Nullable Demande demande;
    private CarteDeDocument.@Nullable Actions gestes;

    DocumentsView(OutilsDePage outils, Justificatifs justificatifs, Agents agents, Ressources ressources) {
        this.outils = outils;
        this.justificatifs = justificatifs;
        this.agents = agents;
        this.ressources = ressources;
        dit.addClassName("vh");
        dit.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var trouvee = laSienne();
        if (trouvee.isEmpty()) {
            entree.forwardTo("espace");
            return;
        }
        demande = trouvee.get();
        if (demande.etat() == EtatDemande.BROUILLON) {
            outils.demandes().ouvrir(demande.id(), demandeur(), Etape.DOCUMENTS);
        }
        gestes = new Gestes(demande.id(), demandeur());
        dessiner();
    }

    /** What the person can still give papers for. */
    private Optional<Demande> laSienne() {
        return outils.demandes()
                .enCours(demandeur())
                .or(() -> outils.demandes().de(demandeur()).stream()
                        .filter(une -> une.etat() == EtatDemande.DEPOSEE)
                        .findFirst());
    }

    private UsagerId demandeur() {
        return outils.moi().exigerUsager();
    }

    private Demande laDemande() {
        return Objects.requireNonNull(demande);
    }

    private void dessiner() {
        var brouillon = laDemande().etat() == EtatDemande.BROUILLON;
        vider();
        titre(getTranslation("demande.documents.titre"));
        if (brouillon) {
            retour("espace/demande", null);
        }
        brouillon(brouillon);
        ajouter(resume, dit, liste);
        rafraichir();
    }

    private void rafraichir() {
        var documents = justificatifs.duDemandeur(laDemande().id(), demandeur());
        versions = justificatifs.versions(laDemande().id());
        liste.removeAll();
        if (documents.isEmpty()) {
            liste.add(new EtatVide(
                    getTranslation("demande.erreur.documentsInconnus"),
                    Lien.vers("espace/demande", getTranslation("demande.documents.retourListe"))));
            enBas(null);
            return;
        }
        var aFaire = documents.stream()
                .filter(document -> document.etat().aFaire())
                .sorted(Comparator.comparing(Justificatif::etat).reversed())
                .toList();
        liste.add(chapeau(aFaire.size()));
        aFaire.forEach(document -> liste.add(carte(document)));
        var faits =
                documents.stream().filter(document -> !document.etat().aFaire()).toList();
        if (!faits.isEmpty()) {
            var groupe = new Paragraph(getTranslation("demande.documents.rienAFaire"));
            groupe.addClassName("grp");
            liste.add(groupe);
            faits.forEach(document -> liste.add(carte(document)));
        }
        enBas(bas(aFaire));
    }

    private Component chapeau(int aFaire) {
        var complements = laDemande().complements();
        if (complements == null) {
            return new Paragraph(getTranslation("demande.documents.reste", aFaire));
        }
        var attente = new Paragraph(new Span(getTranslation(
                "demande.documents.attend",
                agents.de(complements.agent()).nom(),
                aFaire,
                Francais.jour(complements.avant()))));
        return new Div(attente, message(complements));
    }

    private Remarque message(Complements complements) {
        return Remarque.info(complements.message());
    }

    private Component carte(Justificatif document) {
        return new CarteDeDocument(
                laDemande().id(),
                document,
                versions.getOrDefault(document.code(), List.of()),
                ressources,
                Objects.requireNonNull(gestes));
    }

    /** What the cards ask for; the pages themselves arrive outside the screen. */
    private final class Gestes implements CarteDeDocument.Actions {

        private final DossierId dossier;
        private final UsagerId demandeur;

        Gestes(DossierId dossier, UsagerId demandeur) {
            this.dossier = dossier;
            this.demandeur = demandeur;
        }

        @Override
        public void montrer(Justificatif document) {
            dit.setText(getTranslation("demande.documents.recu", document.nom()));
            actualiser();
        }

        @Override
        public void absent(Justificatif document, String raison) {
            justificatifs.indisponible(dossier, demandeur, document.code(), raison);
            actualiser();
        }

        @Override
        public void reprendre(Justificatif document) {
            justificatifs.retirer(dossier, demandeur, document.code());
            actualiser();
        }

        private void actualiser() {
            resume.cacher();
            rafraichir();
        }
    }

    private BarreDuBas bas(List<Justificatif> aFaire) {
        return switch (laDemande().etat()) {
            case BROUILLON ->
                new BarreDuBas(Bouton.principal(getTranslation("demande.page.continuer"), this::continuer));
            case A_COMPLETER ->
                new BarreDuBas(Bouton.principal(
                        aFaire.isEmpty()
                                ? getTranslation("demande.documents.renvoyer")
                                : getTranslation("demande.documents.resteADonner", aFaire.size()),
                        () -> renvoyer(aFaire)));
            case DEPOSEE, RETIREE ->
                new BarreDuBas(Lien.vers("espace", getTranslation("demande.documents.maDemande"))
                        .principal());
        };
    }

    private void continuer() {
        try {
            outils.demandes().valider(laDemande().id(), demandeur(), Etape.DOCUMENTS);
            getUI().ifPresent(ui -> ui.navigate("espace/demande"));
        } catch (SaisieInvalide invalide) {
            resume.montrer(invalide.erreurs().stream()
                    .map(erreur -> new ResumeErreurs.Ligne(
                            cible(erreur.champ()),
                            getTranslation(erreur.cle(), erreur.arguments().toArray())))
                    .toList());
        }
    }

    private Component cible(String code) {
        return liste.getChildren()
                .filter(carte -> carte.getId().filter(code::equals).isPresent())
                .findFirst()
                .orElse(liste);
    }

    private void renvoyer(List<Justificatif> aFaire) {
        if (!aFaire.isEmpty()) {
            cible(aFaire.getFirst().code()).getElement().callJsFunction("focus");
            return;
        }
        outils.demandes().renvoyer(laDemande().id(), demandeur());
        Annonce.fait(getTranslation("demande.documents.renvoyes"));
        getUI().ifPresent(ui -> ui.navigate("espace"));
    }
}

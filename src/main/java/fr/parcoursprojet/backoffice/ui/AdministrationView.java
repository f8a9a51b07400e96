package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.LigneTravail;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What keeps the portal in order, one line each with its state; what needs somebody says so. */
@Route("agents/administration")
@Menu(title = "backoffice.administration.menu", order = 90, icon = "reglage")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
class AdministrationView extends PageBureau {

    private final transient List<PartieDAdministration> parties;

    AdministrationView(List<PartieDAdministration> parties, Moi moi) {
        var pages = RouteConfiguration.forApplicationScope();
        this.parties = parties.stream()
                .filter(partie -> partie.roles().stream().anyMatch(role -> moi.a(Role.valueOf(role))))
                .filter(partie -> pages.getRoute(partie.chemin()).isPresent())
                .sorted(Comparator.comparing(partie -> getTranslation(partie.titre())))
                .toList();
        titre(getTranslation("backoffice.administration.titre"));
        volet(Stream.of(Groupe.values()).flatMap(this::liste).toArray(ListeTravail[]::new));
    }

    private Stream<ListeTravail> liste(Groupe groupe) {
        var lignes = parties.stream()
                .filter(partie -> partie.groupe() == groupe)
                .map(this::ligne)
                .toList();
        return lignes.isEmpty()
                ? Stream.empty()
                : Stream.of(new ListeTravail(getTranslation("backoffice.administration.groupe." + groupe), lignes));
    }

    private LigneTravail ligne(PartieDAdministration partie) {
        var etat = partie.etat();
        return new LigneTravail(
                partie.chemin(),
                partie.icone(),
                etat.alerte() ? Ton.ALERTE : Ton.NEUTRE,
                getTranslation(partie.titre()),
                getTranslation(etat.cle(), etat.arguments().toArray()),
                etat.alerte() ? Pastille.alerte(getTranslation("backoffice.administration.aVoir")) : null);
    }
}

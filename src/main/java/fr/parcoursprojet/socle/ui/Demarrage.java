package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ui.Dependency;
import fr.parcoursprojet.socle.Langue;
import java.time.Clock;
import java.util.EnumMap;
import org.springframework.stereotype.Component;

/** What every Vaadin page gets: our words when the session ends or the network is cut, our way of saying errors, our icon. */
@Component
class Demarrage implements VaadinServiceInitListener {

    private final Textes textes;
    private final ErreursDites erreurs;
    private final Ressources ressources;
    private final Clock horloge;

    Demarrage(Textes textes, ErreursDites erreurs, Ressources ressources, Clock horloge) {
        this.textes = textes;
        this.erreurs = erreurs;
        this.ressources = ressources;
        this.horloge = horloge;
    }

    @Override
    public void serviceInit(ServiceInitEvent debut) {
        var service = debut.getSource();
        var messages = new EnumMap<Langue, SystemMessages>(Langue.class);
        for (var langue : Langue.values()) {
            messages.put(langue, langue.pendant(this::messages));
        }
        service.setSystemMessagesProvider(demande -> messages.get(Langue.courante()));
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(erreurs));
        service.addUIInitListener(ouverture -> {
            var ui = ouverture.getUI();
            ui.setLocale(Langue.courante().locale());
            var coupe = textes.texte("socle.reseau.coupe");
            var revenu = textes.texte("socle.reseau.revenu");
            ui.getReconnectDialogConfiguration().setDialogText(coupe);
            ui.getReconnectDialogConfiguration().setDialogTextGaveUp(textes.texte("socle.reseau.perdu"));
            ui.getPage().executeJs("""
                    const etat = window.Vaadin && window.Vaadin.connectionIndicator;
                    if (etat) { etat.offlineText = $0; etat.reconnectingText = $0; etat.onlineText = $1; }
                    window.parcoursReseau();
                    """, coupe, revenu);
        });
        debut.addIndexHtmlRequestListener(this::entete);
        // the page has them already, see Ensemble
        debut.addDependencyFilter((ajouts, contexte) -> ajouts.stream()
                .filter(ajout -> ajout.getType() != Dependency.Type.STYLESHEET || !partout(ajout.getUrl()))
                .toList());
    }

    /** The agents' density is there from the first paint, not only once the layout is attached. */
    private void entete(IndexHtmlResponse page) {
        // by which answers given without network are dated, see garde.js
        page.getVaadinResponse().setHeader("Server-Timing", "heure;dur=" + horloge.millis());
        var document = page.getDocument();
        document.child(0).attr("lang", Langue.courante().code());
        var tete = document.head();
        tete.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", ressources.adresse("favicon.svg"));
        tete.appendElement("link").attr("rel", "manifest").attr("href", ressources.adresse("manifest.webmanifest"));
        tete.appendElement("meta").attr("name", "veilleur").attr("content", ressources.veilleur());
        var chemin = page.getVaadinRequest().getPathInfo();
        var agents = chemin != null && chemin.startsWith("/agents");
        if (agents) {
            document.child(0).attr("data-espace", "backoffice");
        }
        tete.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", ressources.ensemble(agents ? Ensemble.BUREAU : Ensemble.ESPACE));
        // before Vaadin's own, which may call them at once
        tete.prependElement("script").attr("type", "module").attr("src", ressources.ensemble(Ensemble.MODULES));
    }

    private static boolean partout(String adresse) {
        return Ensemble.partout(adresse.replaceFirst("^context://", "").replaceFirst("\\?.*$", ""));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(textes.texte("socle.absent.titre"));
        messages.setSessionExpiredMessage(textes.texte("socle.absent.phrase"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(textes.texte("socle.faute.titre"));
        messages.setInternalErrorMessage(textes.texte("socle.faute.recharger"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(textes.texte("socle.temoins.titre"));
        messages.setCookiesDisabledMessage(textes.texte("socle.temoins.phrase"));
        return messages;
    }
}

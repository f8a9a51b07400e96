package fr.parcoursprojet.compte;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.parcoursprojet.socle.ui.Ressources;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Says to {@link PolitiqueDeContenu} which scripts a Vaadin page runs. In production, those of ours that bear the page's
 * nonce, one for each answer; in development, whatever Vaadin's tools need.
 */
@Component
class NonceDesPages implements VaadinServiceInitListener {

    private static final SecureRandom HASARD = new SecureRandom();

    private final Ressources ressources;

    NonceDesPages(Ressources ressources) {
        this.ressources = ressources;
    }

    @Override
    public void serviceInit(ServiceInitEvent debut) {
        var production = debut.getSource().getDeploymentConfiguration().isProductionMode();
        debut.addIndexHtmlRequestListener(
                production
                        ? this::signer
                        : page -> page.getVaadinRequest()
                                .setAttribute(PolitiqueDeContenu.SCRIPTS, "'self' 'unsafe-inline' 'unsafe-eval'"));
    }

    private void signer(IndexHtmlResponse page) {
        var octets = new byte[18];
        HASARD.nextBytes(octets);
        var nonce = Base64.getEncoder().encodeToString(octets);
        page.getVaadinRequest().setAttribute(PolitiqueDeContenu.SCRIPTS, "'self' 'nonce-" + nonce + "'");
        page.getDocument().head().prependElement("script").attr("src", ressources.adresse("nonce.js"));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    }
}

package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.parcoursprojet.courrier.ApercusDeLettre;
import fr.parcoursprojet.courrier.BlocDuModele;
import fr.parcoursprojet.courrier.LettrePartie;
import fr.parcoursprojet.courrier.ModeleDeCourrier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Remarque;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The letter as it will be printed, sheet after sheet, and its PDF to open: with invented data, or on one that was written. */
final class ApercuDeLaLettre extends Div {

    private final ApercusDeLettre apercus;
    private final ModeleDeCourrier modele;
    private final Langue langue;
    private final ChoixDApercu<LettrePartie> choix;
    private final Anchor ouvrir = new Anchor();
    private final Div feuilles = new Div();
    private Map<String, String> textes = Map.of();

    /**
     * @param parties those that were written, on which words can be tried; empty for whoever reads no dossier
     */
    ApercuDeLaLettre(ApercusDeLettre apercus, ModeleDeCourrier modele, Langue langue, List<LettrePartie> parties) {
        this.apercus = apercus;
        this.modele = modele;
        this.langue = langue;
        addClassName("apercu");
        choix = new ChoixDApercu<>(
                modele.cas(), modele.cas().stream().findFirst().orElse(""), parties, this::nom, this::dessiner);
        ouvrir.setText(getTranslation("courrier.modele.ouvrirLettre"));
        ouvrir.getElement().setAttribute("target", "_blank");
        ouvrir.addClassName("btn");
        feuilles.addClassName("feuilles");
        feuilles.getElement().setAttribute("role", "region");
        feuilles.getElement().setAttribute("aria-label", getTranslation("courrier.modele.apercuLettre"));
        feuilles.getElement().setAttribute("tabindex", "0");
        add(choix, ouvrir, feuilles);
    }

    void montrer(Map<String, String> ecrits) {
        if (ecrits.equals(textes)) {
            return;
        }
        var cache = modele.modifiables().stream()
                .filter(bloc -> textes.containsKey(bloc.cle())
                        && !Objects.equals(textes.get(bloc.cle()), ecrits.get(bloc.cle())))
                .map(BlocDuModele::si)
                .filter(si -> !choix.montre(si))
                .findFirst();
        textes = Map.copyOf(ecrits);
        cache.ifPresentOrElse(choix::aller, this::dessiner);
    }

    private void dessiner() {
        feuilles.removeAll();
        try {
            var apercu = choix.ecrit()
                    .map(partie -> apercus.sur(partie.id(), modele.nom(), langue, textes))
                    .orElseGet(() -> apercus.exemple(
                            modele.nom(), langue, textes, choix.cas(), getTranslation("courrier.modele.condition")));
            ouvrir.setHref(enLigne(modele.nom() + ".pdf", "application/pdf", apercu.pdf()));
            ouvrir.setVisible(true);
            int rang = 0;
            for (var feuille : apercu.feuilles()) {
                rang++;
                feuilles.add(new Image(
                        enLigne(modele.nom() + "-" + rang + ".png", "image/png", feuille),
                        getTranslation(
                                "courrier.modele.feuille",
                                rang,
                                apercu.feuilles().size())));
            }
        } catch (Introuvable change) {
            ouvrir.setVisible(false);
            feuilles.add(Remarque.alerte(getTranslation("courrier.modele.lettreIllisible")));
        }
    }

    private static DownloadHandler enLigne(String fichier, String media, byte[] octets) {
        return DownloadHandler.fromInputStream(demande ->
                        new DownloadResponse(new ByteArrayInputStream(octets), fichier, media, octets.length))
                .inline();
    }

    private String nom(LettrePartie partie) {
        return getTranslation("courrier.modele.lettrePartie", partie.numero(), Francais.date(partie.le()));
    }
}

package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.EtatEnvoi;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.OngletDossier;
import fr.parcoursprojet.socle.ui.Textes;

/** What the portal wrote to the person about their dossier, and whether it left. */
@org.springframework.stereotype.Component
class OngletEchanges implements OngletDossier {

    private final Courriers courriers;
    private final Textes textes;

    OngletEchanges(Courriers courriers, Textes textes) {
        this.courriers = courriers;
        this.textes = textes;
    }

    @Override
    public String nom() {
        return "echanges";
    }

    @Override
    public int rang() {
        return 40;
    }

    @Override
    public int enAttente(DossierId dossier) {
        return (int) courriers.de(dossier).stream()
                .filter(envoi -> envoi.etat() == EtatEnvoi.ECHEC || envoi.etat() == EtatEnvoi.INCERTAIN)
                .count();
    }

    @Override
    public Component contenu(DossierId dossier) {
        var envois = courriers.de(dossier);
        var contenu = new Div(new H2(textes.texte("courrier.echanges.titre")));
        contenu.addClassName("courriers");
        if (envois.isEmpty()) {
            contenu.add(new EtatVide(textes.texte("courrier.echanges.rien")));
        }
        envois.forEach(envoi -> contenu.add(new MessageEnCarte(envoi)));
        return contenu;
    }
}

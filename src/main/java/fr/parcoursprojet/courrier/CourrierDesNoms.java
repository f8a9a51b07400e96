package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.NomTraite;
import fr.parcoursprojet.compte.Noms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person who asked for their new name is answered. */
@Component
class CourrierDesNoms {

    private final Courriers courriers;
    private final Noms noms;

    CourrierDesNoms(Courriers courriers, Noms noms) {
        this.courriers = courriers;
        this.noms = noms;
    }

    @EventListener
    void traite(NomTraite fait) {
        courriers.ecrire(Lettre.a(fait.usager(), "nom-traite", "nom-traite:" + fait.demande())
                .avec("accepte", fait.accepte())
                .avec("pourquoi", noms.reponse(fait.demande())));
    }
}

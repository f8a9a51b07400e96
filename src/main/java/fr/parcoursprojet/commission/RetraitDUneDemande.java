package fr.parcoursprojet.commission;

import fr.parcoursprojet.demande.DemandeRetiree;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A withdrawn demande leaves the ordre du jour it stood on. */
@Component
class RetraitDUneDemande {

    private final PassageRepository passages;

    RetraitDUneDemande(PassageRepository passages) {
        this.passages = passages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DemandeRetiree retrait) {
        passages.findByEnAttente(retrait.dossier().valeur()).ifPresent(passages::delete);
    }
}

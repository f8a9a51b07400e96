package fr.parcoursprojet.courrier;

import fr.parcoursprojet.confidentialite.OubliTraite;
import fr.parcoursprojet.confidentialite.Oublis;
import fr.parcoursprojet.demande.BrouillonBientotEfface;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person is told of what is erased: what they asked, and a draft that goes soon (R15). */
@Component
class CourrierDesOublis {

    private final Courriers courriers;
    private final Oublis oublis;

    CourrierDesOublis(Courriers courriers, Oublis oublis) {
        this.courriers = courriers;
        this.oublis = oublis;
    }

    @EventListener
    void bientot(BrouillonBientotEfface fait) {
        courriers.ecrire(
                Lettre.a(fait.demandeur(), "brouillon-bientot-efface", "brouillon:" + fait.dossier() + ":" + fait.le())
                        .sur(fait.dossier())
                        .avec("le", fait.le()));
    }

    @EventListener
    void traite(OubliTraite fait) {
        oublis.un(fait.demande())
                .ifPresent(demande -> courriers.ecrire(
                        Lettre.a(fait.usager(), "effacement-traite", "effacement-traite:" + fait.demande())
                                .avec("efface", Boolean.TRUE.equals(demande.toutEfface()))
                                .avec("reponse", Objects.requireNonNullElse(demande.reponse(), ""))));
    }
}

package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.MesDossiersDeposes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which of a person's filed dossiers a screen of the phone shows: the newest, or the one the address names. */
@Component
class MesDossiers {

    private static final String NOMME = "dossier";

    private final MesDossiersDeposes deposes;
    private final Moi moi;

    MesDossiers(MesDossiersDeposes deposes, Moi moi) {
        this.deposes = deposes;
        this.moi = moi;
    }

    /** The one to show; empty when nothing was filed, or when the address names one that is not theirs. */
    Optional<Demande> choisi(QueryParameters adresse) {
        return deposes.nommes(moi.exigerUsager(), adresse)
                .flatMap(siens -> siens.stream().findFirst());
    }

    /** The others, newest first. */
    List<Demande> autres(Demande choisi) {
        return tous().stream()
                .filter(demande -> !demande.id().equals(choisi.id()))
                .toList();
    }

    /** What an address says to name this one. */
    static QueryParameters nomme(Demande demande) {
        return QueryParameters.of(NOMME, String.valueOf(demande.numero()));
    }

    String adresse(String ecran, Demande demande) {
        return ecran + "?" + NOMME + "=" + demande.numero();
    }

    private List<Demande> tous() {
        return deposes.tous(moi.exigerUsager());
    }
}

package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Nom;
import fr.parcoursprojet.compte.NomChange;
import fr.parcoursprojet.compte.Noms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A borrower is called otherwise: their loans show it, and are found by the former name too. Signed contracts stay as they are. */
@Component
class SuiteDesNoms {

    private final PretsAccordes prets;
    private final CoEmprunteursTenus places;
    private final Noms noms;

    SuiteDesNoms(PretsAccordes prets, CoEmprunteursTenus places, Noms noms) {
        this.prets = prets;
        this.places = places;
        this.noms = noms;
    }

    @EventListener
    void on(NomChange change) {
        var nom = noms.change(change.usager()).map(Nom::complet).orElseThrow();
        var siens = prets.dus(change.usager().valeur()).stream()
                .map(PretAccorde::cle)
                .toList();
        prets.verrouiller(siens).forEach(pret -> pret.renommer(change.usager(), nom));
        places.findByUsager(change.usager().valeur()).forEach(place -> place.renommer(nom));
        prets.flush();
    }
}

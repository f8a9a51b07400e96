package fr.parcoursprojet.commission;

import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Counts again, when a séance closes, what its measures do: a loan may have been paid since they were decided. */
@Component
class MesuresRetenues {

    private final PretsEnCours prets;
    private final Demandes demandes;
    private final Textes textes;

    MesuresRetenues(PretsEnCours prets, Demandes demandes, Textes textes) {
        this.prets = prets;
        this.demandes = demandes;
        this.textes = textes;
    }

    /**
     * Notes what each measure does; its loan is held until the transaction ends.
     *
     * @throws Refus naming the dossier whose measure cannot be done any more
     */
    void constater(Collection<PassageTenu> passages) {
        // always in the same order, so that two closings never wait for each other
        passages.stream()
                .sorted(Comparator.comparing(passage -> passage.dossier().valeur()))
                .forEach(this::constater);
    }

    private void constater(PassageTenu passage) {
        if (!(passage.decision() instanceof MesureDecidee decidee)) {
            return;
        }
        try {
            passage.constater(prets.retenir(passage.dossier(), decidee.mesure()));
        } catch (SaisieInvalide impossible) {
            var premiere = impossible.erreurs().getFirst();
            throw refus(passage, premiere.cle(), premiere.arguments().toArray());
        } catch (Refus impossible) {
            throw refus(passage, impossible.cle(), impossible.arguments());
        }
    }

    private Refus refus(PassageTenu passage, String cle, Object... arguments) {
        return new Refus(
                "commission.refus.mesureImpossible",
                String.valueOf(demandes.de(passage.dossier()).numero()),
                textes.texte(cle, arguments));
    }
}

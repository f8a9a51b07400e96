package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.FicheDeSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.instruction.Alerte;
import fr.parcoursprojet.instruction.Proposition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the commission may say yes to, with its fields; saying no or not yet is the same for all. */
interface Oui {

    /**
     * That of a dossier of a séance.
     *
     * @param apercu where what a measure does is read
     * @param montrer shows what other amounts would make of a demande
     */
    static Oui de(
            Commissions commissions,
            SeanceId seance,
            Passage passage,
            FicheDeSeance fiche,
            ApercuDeMesure apercu,
            BiConsumer<Proposition, List<Alerte>> montrer) {
        var reexamen = passage.reexamen();
        return reexamen == null
                ? new OuiALaDemande(
                        Objects.requireNonNull(fiche.proposition(), "presented means proposed"),
                        ajustee -> commissions.apercu(seance, passage.dossier(), ajustee),
                        montrer)
                : new OuiAuPret(
                        reexamen.mesure(), mesure -> commissions.effet(seance, passage.dossier(), mesure), apercu);
    }

    /** What may be ticked, a no and a not yet included. */
    List<Choix> choix();

    /** The words of a choice. */
    String mot(Choix choix);

    /** The fields. */
    Component champs();

    /** Shows the fields of a choice, and hides the others. */
    void montrer(@Nullable Choix choix);

    /** Fills the fields with what was decided, or with what is proposed; the choice when it was a yes. */
    Optional<Choix> reprendre(@Nullable Decision decision);

    /**
     * What the fields say.
     *
     * @throws fr.parcoursprojet.socle.SaisieInvalide when one of them cannot be
     */
    Decision decision(Choix choix, String motif);

    /** The field of that name. */
    @Nullable HasValidation champ(String nom);
}

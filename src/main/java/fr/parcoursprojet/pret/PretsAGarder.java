package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.UsagerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** R15: nothing of a loan goes while its debt lives; its accounting papers are kept ten years after its end. */
@Component
class PretsAGarder implements PartAEffacer {

    private static final int ANNEES = 10;

    private final Prets prets;
    private final CoEmprunteurs coEmprunteurs;

    PretsAGarder(Prets prets, CoEmprunteurs coEmprunteurs) {
        this.prets = prets;
        this.coEmprunteurs = coEmprunteurs;
    }

    @Override
    public List<Conservation> garde(UsagerId usager) {
        return prets.de(usager).stream()
                .filter(pret -> pret.etat() != EtatPret.SANS_SUITE)
                .map(pret -> pret.soldeLe() == null
                        ? new Conservation("pret.conservation.enCours", List.of(pret.objet()), null)
                        : new Conservation(
                                "pret.conservation.fini",
                                List.of(pret.objet()),
                                pret.soldeLe().plusYears(ANNEES)))
                .toList();
    }

    /** What is kept of a loan goes with its accounting papers, never when asked. */
    @Override
    public void effacer(UsagerId usager) {}

    /** A second borrower has no demande of their own there. */
    @Override
    public boolean attend(UsagerId usager) {
        return !coEmprunteurs.dossiersDe(usager).isEmpty();
    }
}

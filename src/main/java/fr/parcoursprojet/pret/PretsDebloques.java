package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.PretsEnCours;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which loans run, for the commission. */
@Component
class PretsDebloques implements PretsEnCours {

    private final PretsAccordes prets;

    PretsDebloques(PretsAccordes prets) {
        this.prets = prets;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean court(DossierId dossier) {
        return prets.findByDossier(dossier.valeur())
                .filter(pret -> pret.lu().etat() == EtatPret.DEBLOQUE)
                .isPresent();
    }
}

package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import java.time.Clock;
import java.time.LocalDate;

/** The tab <i>Prêt</i> of the agents' dossier page. */
@org.springframework.stereotype.Component
class OngletPret implements OngletDossier {

    private final Prets prets;
    private final DemandesDeVersement demandes;
    private final Dettes dettes;
    private final CoEmprunteurs coEmprunteurs;
    private final PapiersDuPret papiers;
    private final ScansDuContrat scans;
    private final Avenants avenants;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    OngletPret(
            Prets prets,
            DemandesDeVersement demandes,
            Dettes dettes,
            CoEmprunteurs coEmprunteurs,
            PapiersDuPret papiers,
            ScansDuContrat scans,
            Avenants avenants,
            Agents agents,
            Moi moi,
            Clock horloge) {
        this.prets = prets;
        this.demandes = demandes;
        this.dettes = dettes;
        this.coEmprunteurs = coEmprunteurs;
        this.papiers = papiers;
        this.scans = scans;
        this.avenants = avenants;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "pret";
    }

    @Override
    public int rang() {
        return 80;
    }

    @Override
    public boolean concerne(DossierId dossier) {
        return prets.du(dossier).isPresent()
                || !prets.versements(dossier).isEmpty()
                || coEmprunteurs.du(dossier).isPresent();
    }

    @Override
    public int enAttente(DossierId dossier) {
        return prets.du(dossier).filter(pret -> pret.etat() == EtatPret.SIGNE).isPresent() ? 1 : 0;
    }

    @Override
    public Component contenu(DossierId dossier) {
        return new VoletPret(
                dossier,
                prets,
                demandes,
                dettes,
                coEmprunteurs,
                papiers,
                scans,
                avenants,
                agents,
                moi.exigerAgent(),
                LocalDate.now(horloge));
    }
}

package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;

/** The whole schedule by hand once the contract is signed: an avenant to print and have signed, nothing more. */
final class DemandeDAvenant extends DemandeALaMain {

    private final transient Avenants avenants;
    private final PretId pret;
    private final AgentId agent;
    private final boolean aDeux;

    DemandeDAvenant(Avenants avenants, Prets prets, PretId pret, AgentId agent, Runnable ensuite) {
        super(prets, pret, agent, ensuite);
        this.avenants = avenants;
        this.pret = pret;
        this.agent = agent;
        this.aDeux = prets.de(pret).aDeux();
        setHeaderTitle(getTranslation("pret.avenant.preparer"));
    }

    @Override
    void faire(Amenagement amenagement, String pourquoi) {
        avenants.preparer(pret, (Amenagement.ALaMain) amenagement, pourquoi, agent);
    }

    @Override
    String fait() {
        return getTranslation(aDeux ? "pret.avenant.prepareADeux" : "pret.avenant.prepare");
    }
}

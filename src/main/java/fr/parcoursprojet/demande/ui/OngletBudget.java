package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.OngletDossier;
import java.time.Clock;
import java.time.LocalDate;

/** The tab of the budget: what was declared beside what is verified, and what the asked loan would leave to live on. */
@org.springframework.stereotype.Component
class OngletBudget implements OngletDossier {

    private final Demandes demandes;
    private final Budgets budgets;
    private final Reglements reglements;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    OngletBudget(Demandes demandes, Budgets budgets, Reglements reglements, Agents agents, Moi moi, Clock horloge) {
        this.demandes = demandes;
        this.budgets = budgets;
        this.reglements = reglements;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "budget";
    }

    @Override
    public int rang() {
        return 20;
    }

    @Override
    public Component contenu(DossierId dossier) {
        var demande = demandes.de(dossier);
        var version = demande.versionReglement();
        var reglement = version == null ? reglements.enVigueur(LocalDate.now(horloge)) : reglements.version(version);
        var modifiable = moi.a(Role.REFERENT) || moi.a(Role.AGENT_ADMINISTRATIF);
        return new BudgetCompare(demande, reglement, budgets, agents, LocalDate.now(horloge), modifiable);
    }
}

package fr.parcoursprojet.backoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.AgentConnu;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Rangs;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Who signed in, with the roles their provider gave them; access can be withdrawn here, roles cannot be changed here. */
@Route("agents/administration/agents")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class AgentsDuServiceView extends PageBureau {

    private final transient Agents agents;
    private final transient Moi moi;

    AgentsDuServiceView(Agents agents, Moi moi) {
        this.agents = agents;
        this.moi = moi;
        titre(getTranslation("backoffice.agents.titre"));
        outils(versAdministration());
        montrer();
    }

    private void montrer() {
        var rangs = new Rangs();
        agents.connus()
                .forEach(connu -> rangs.rang(
                        connu.agent().nom(),
                        getTranslation(
                                "backoffice.agents.vu",
                                connu.agent().email().valeur(),
                                Quand.jour(connu.vuLe()),
                                Quand.heure(connu.vuLe())),
                        fin(connu)));
        volet(Remarque.info(getTranslation("backoffice.agents.dOu")), rangs);
    }

    private Component[] fin(AgentConnu connu) {
        var fin = new ArrayList<Component>();
        var retireLe = connu.retireLe();
        if (retireLe != null) {
            fin.add(new Pastille(
                    Ton.NEUTRE, Icone.VERROU, getTranslation("backoffice.agents.retireLe", Quand.jour(retireLe))));
        } else if (connu.sansRole()) {
            fin.add(Pastille.alerte(getTranslation("backoffice.agents.sansRole")));
        } else {
            fin.add(new Pastille(
                    Ton.NEUTRE,
                    Icone.GENS,
                    connu.agent().roles().stream()
                            .sorted()
                            .map(role -> getTranslation("backoffice.role." + role))
                            .collect(Collectors.joining(", "))));
        }
        if (!connu.agent().id().equals(moi.exigerAgent())) {
            fin.add(retireLe == null ? retirer(connu) : rendre(connu));
        }
        return fin.toArray(Component[]::new);
    }

    private Bouton retirer(AgentConnu connu) {
        var nom = connu.agent().nom();
        var bouton = Bouton.discret(
                getTranslation("backoffice.agents.retirer"),
                () -> Confirmation.demander(
                        getTranslation("backoffice.agents.retirerTitre", nom),
                        getTranslation("backoffice.agents.retirerPhrase"),
                        getTranslation("backoffice.agents.retirer"),
                        () -> {
                            agents.retirer(connu.agent().id(), moi.exigerAgent());
                            Annonce.fait(getTranslation("backoffice.agents.retire", nom));
                            montrer();
                        }));
        bouton.setAriaLabel(getTranslation("backoffice.agents.retirerUn", nom));
        return bouton;
    }

    private Bouton rendre(AgentConnu connu) {
        var nom = connu.agent().nom();
        var bouton = Bouton.second(getTranslation("backoffice.agents.rendre"), () -> {
            agents.rendre(connu.agent().id());
            Annonce.fait(getTranslation("backoffice.agents.rendu", nom));
            montrer();
        });
        bouton.setAriaLabel(getTranslation("backoffice.agents.rendreUn", nom));
        return bouton;
    }
}

package fr.parcoursprojet.confidentialite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentConnu;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Acces;
import fr.parcoursprojet.confidentialite.JournalDesAcces;
import fr.parcoursprojet.confidentialite.JournalDesAcces.Question;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Rangs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who read which dossier, newest first (R14): of everybody, of one agent, of one dossier. The address holds the question. */
@Route("agents/administration/acces")
@RolesAllowed(Role.Noms.ADMINISTRATEUR)
class AccesView extends PageBureau implements BeforeEnterObserver {

    private static final String ICI = "agents/administration/acces";
    private static final int PAR_PAGE = 50;

    private final JournalDesAcces journal;
    private final Agents agents;
    private final Demandes demandes;

    AccesView(JournalDesAcces journal, Agents agents, Demandes demandes) {
        this.journal = journal;
        this.agents = agents;
        this.demandes = demandes;
        titre(mot("titre"));
        outils(versAdministration());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var dits = entree.getLocation().getQueryParameters();
        var agent = dits.getSingleParameter("agent").flatMap(AccesView::lu).map(AgentId::new);
        var numero = dits.getSingleParameter("dossier").orElse("");
        var apres = dits.getSingleParameter("apres").flatMap(AccesView::lu);
        var dossier = NumeroDossier.lu(numero).flatMap(demandes::parNumero);
        var intro = new Paragraph(mot("phrase"));
        intro.addClassName("muted");
        var lignes = dossier.isEmpty() && !numero.isBlank()
                ? List.<Acces>of()
                : journal.page(
                        new Question(agent.orElse(null), dossier.orElse(null), apres.orElse(null)), PAR_PAGE + 1);
        volet(intro, filtres(agent, numero), lignes(lignes), suite(dits, lignes));
    }

    private Component filtres(Optional<AgentId> agent, String numero) {
        var qui = new Liste<Agent>();
        qui.setLabel(mot("agent"));
        qui.setEmptySelectionAllowed(true);
        qui.setEmptySelectionCaption(mot("tous"));
        var connus = agents.connus().stream().map(AgentConnu::agent).toList();
        qui.setItems(connus);
        qui.setItemLabelGenerator(un -> un == null ? mot("tous") : un.nom());
        connus.stream()
                .filter(un -> Optional.of(un.id()).equals(agent))
                .findFirst()
                .ifPresent(qui::setValue);
        var quoi = new TextField(mot("dossier"), numero, "");
        quoi.setHelperText(mot("dossier.aide"));
        qui.addValueChangeListener(change -> chercher(qui, quoi));
        quoi.addValueChangeListener(change -> chercher(qui, quoi));
        var filtres = new Div(qui, quoi);
        filtres.addClassName("acces-filtres");
        return filtres;
    }

    private void chercher(Liste<Agent> qui, TextField quoi) {
        var dits = new HashMap<String, String>();
        if (qui.getValue() != null) {
            dits.put("agent", qui.getValue().id().valeur().toString());
        }
        if (!quoi.getValue().isBlank()) {
            dits.put("dossier", quoi.getValue().strip());
        }
        getUI().ifPresent(ui -> ui.navigate(ICI, QueryParameters.simple(dits)));
    }

    private Component lignes(List<Acces> lignes) {
        if (lignes.isEmpty()) {
            return new EtatVide(mot("aucun"));
        }
        var connues = demandes.de(lignes.stream().map(Acces::dossier).distinct().toList());
        var noms = new HashMap<AgentId, String>();
        var rangs = new Rangs();
        lignes.stream().limit(PAR_PAGE).forEach(ligne -> {
            var lecture = ligne.lecture();
            var nom =
                    noms.computeIfAbsent(lecture.agent(), qui -> agents.de(qui).nom());
            var ou = getTranslation("suivi.onglet." + lecture.onglet());
            rangs.rang(
                    mot("ligne", nom, numero(connues, ligne.dossier())),
                    lecture.motif() == null
                            ? mot("quand", ou, quand(lecture.quand()))
                            : mot("pourquoi", ou, quand(lecture.quand()), lecture.motif()));
        });
        return rangs;
    }

    private Component suite(QueryParameters dits, List<Acces> lignes) {
        var pages = new Nav();
        pages.setAriaLabel(mot("pages"));
        if (dits.getSingleParameter("apres").isPresent()) {
            pages.add(Lien.vers(
                            ICI + dits.excluding("apres").getQueryString().transform(AccesView::question), mot("debut"))
                    .bouton());
        }
        if (lignes.size() > PAR_PAGE) {
            var derniere = lignes.get(PAR_PAGE - 1).id().toString();
            pages.add(Lien.vers(
                            ICI
                                    + dits.merging("apres", derniere)
                                            .getQueryString()
                                            .transform(AccesView::question),
                            mot("plusAnciens"))
                    .bouton());
        }
        return pages;
    }

    private static String question(String dite) {
        return dite.isEmpty() ? "" : "?" + dite;
    }

    private String numero(Map<DossierId, Demande> connues, DossierId dossier) {
        return Optional.ofNullable(connues.get(dossier))
                .map(Demande::numero)
                .map(NumeroDossier::toString)
                .orElseGet(() -> mot("sansNumero"));
    }

    private String quand(Instant instant) {
        var la = instant.atZone(Francais.PARIS);
        return mot("moment", Francais.date(la.toLocalDate()), Francais.heurePrecise(la.toLocalTime()));
    }

    private static Optional<UUID> lu(String dit) {
        try {
            return Optional.of(UUID.fromString(dit));
        } catch (IllegalArgumentException autreForme) {
            return Optional.empty();
        }
    }

    private String mot(String cle, Object... arguments) {
        return getTranslation("confidentialite.acces." + cle, arguments);
    }
}

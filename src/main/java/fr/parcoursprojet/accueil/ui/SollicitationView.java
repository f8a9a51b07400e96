package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.Coordonnees;
import fr.parcoursprojet.accueil.Fusions;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDAppel;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.LigneTravail;
import fr.parcoursprojet.socle.ui.ListeTravail;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One contact and what became of it; beside it, everything else that this person came for. */
@Route("agents/sollicitations/:sollicitation")
@StyleSheet("accueil.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class SollicitationView extends PageBureau implements BeforeEnterObserver {

    /** Says in the address that the call was saved to give an appointment. */
    static final String RENDEZ_VOUS = "rendez-vous";

    /** Says in the address that the call was saved to send the person to a partner. */
    static final String ORIENTER = "orienter";

    private final transient Sollicitations sollicitations;
    private final transient MotifsDeSollicitation motifs;
    private final transient Orientations orientations;
    private final transient Partenaires partenaires;
    private final transient Fusions fusions;
    private final transient List<SuiteDAppel> suitesDAppel;
    private final transient Moi moi;
    private final transient Agents agents;
    private final LocalDate jour;

    SollicitationView(
            Sollicitations sollicitations,
            MotifsDeSollicitation motifs,
            Orientations orientations,
            Partenaires partenaires,
            Fusions fusions,
            List<SuiteDAppel> suitesDAppel,
            Agents agents,
            Moi moi,
            Clock horloge) {
        this.sollicitations = sollicitations;
        this.motifs = motifs;
        this.orientations = orientations;
        this.partenaires = partenaires;
        this.fusions = fusions;
        this.suitesDAppel = suitesDAppel;
        this.moi = moi;
        this.agents = agents;
        this.jour = LocalDate.now(horloge);
        outils(Lien.vers("agents/sollicitations/toutes", getTranslation("accueil.toutes.lien"))
                .bouton());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var parametres = entree.getLocation().getQueryParameters();
        montrer(
                id(entree.getRouteParameters().get("sollicitation").orElse("")),
                parametres.getSingleParameter(ORIENTER).isPresent(),
                parametres.getSingleParameter(RENDEZ_VOUS).isPresent());
    }

    private void montrer(SollicitationId id, boolean orienter, boolean recevoir) {
        var une = sollicitations.une(id);
        titre(nom(une.coordonnees()));
        precision(getTranslation("accueil.une.recue", getTranslation("accueil.canal." + une.canal()), quand(une)));
        var contenu = new ArrayList<Component>();
        contenu.add(qui(une));
        suitesDAppel.forEach(suite -> contenu.add(suite.contenu(une, recevoir)));
        var suites = new CarteDesOrientations(
                orientations,
                partenaires,
                moi,
                jour,
                () -> orientations.de(une.personne()),
                dite -> orientations.orienter(id, dite, moi.exigerAgent()),
                () -> "");
        contenu.add(suites);
        if (invitable(une)) {
            contenu.add(Bouton.second(getTranslation("accueil.une.inviter"), () -> {
                        sollicitations.inviter(id);
                        Annonce.fait(getTranslation(
                                "accueil.appel.invitee",
                                String.valueOf(une.coordonnees().email())));
                        montrer(id, false, false);
                    })
                    .avec(Icone.MAIL));
        }
        if (orienter) {
            suites.proposer();
        }
        volet(contenu.toArray(Component[]::new));
        detail(
                getTranslation("accueil.une.contacts"),
                contacts(une),
                new MemesPersonnes(une, sollicitations, fusions, agents, moi, () -> montrer(id, false, false)));
    }

    private static boolean invitable(Sollicitation une) {
        return une.coordonnees().email() != null && une.dossier() == null && une.suite() != SuiteDonnee.DEMANDE;
    }

    private Carte qui(Sollicitation une) {
        var qui = une.coordonnees();
        var faits = new Faits();
        faits.fait(getTranslation("accueil.toutes.motif"), motifs.pourLesAgents(une.motif()));
        faits.fait(getTranslation("accueil.appel.origine"), getTranslation("accueil.origine." + une.origine()));
        faits.fait(getTranslation("accueil.toutes.suite"), getTranslation("accueil.suite." + une.suite()));
        if (une.montant() != null) {
            faits.fait(getTranslation("accueil.appel.montant"), Francais.euros(une.montant()));
        }
        if (qui.telephone() != null) {
            faits.fait(
                    getTranslation("accueil.appel.telephone"),
                    Lien.dehors("tel:" + qui.telephone(), qui.telephone().lisible()));
        }
        if (qui.email() != null) {
            faits.fait(getTranslation("accueil.appel.email"), qui.email().valeur());
        }
        if (qui.naissance() != null) {
            faits.fait(getTranslation("accueil.semblable.naissance"), Francais.date(qui.naissance()));
        }
        faits.fait(getTranslation("accueil.une.agent"), agents.de(une.agent()).nom());
        var carte = Carte.titree(getTranslation("accueil.une.titre"), faits);
        carte.addClassName("ac-une");
        if (!une.note().isEmpty()) {
            carte.add(new Paragraph(une.note()));
        }
        return carte;
    }

    private Component contacts(Sollicitation une) {
        return new ListeTravail(
                getTranslation("accueil.une.contacts"),
                sollicitations.de(une.personne()).stream()
                        .map(autre -> new LigneTravail(
                                        "agents/sollicitations/" + autre.id(),
                                        Icone.TEL,
                                        Ton.NEUTRE,
                                        motifs.pourLesAgents(autre.motif()),
                                        getTranslation(
                                                "accueil.une.ligne",
                                                quand(autre),
                                                getTranslation("accueil.suite." + autre.suite())),
                                        null)
                                .courante(autre.id().equals(une.id())))
                        .toList());
    }

    private static LocalDate quand(Sollicitation une) {
        return une.recueLe().atZone(Francais.PARIS).toLocalDate();
    }

    private String nom(Coordonnees qui) {
        var complet = qui.nomComplet().isEmpty() ? getTranslation("accueil.sansNom") : qui.nomComplet();
        var age = qui.age(jour);
        return age < 0 ? complet : getTranslation("accueil.nomEtAge", complet, age);
    }

    private static SollicitationId id(String dit) {
        try {
            return new SollicitationId(UUID.fromString(dit));
        } catch (IllegalArgumentException autreForme) {
            throw new Introuvable("sollicitation");
        }
    }
}

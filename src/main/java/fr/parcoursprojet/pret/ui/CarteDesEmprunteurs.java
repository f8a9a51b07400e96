package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Faits;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who borrows, for the agents: the second one's answer, each signature, and what may still change before the contract. */
final class CarteDesEmprunteurs extends Composite<Div> {

    private final transient CoEmprunteurs coEmprunteurs;
    private final DossierId dossier;
    private final AgentId agent;
    private final transient Runnable ensuite;

    /**
     * A card.
     *
     * @param pret the loan, once it is granted
     */
    CarteDesEmprunteurs(
            DossierId dossier,
            @Nullable Pret pret,
            CoEmprunteurs coEmprunteurs,
            Prets prets,
            AgentId agent,
            Runnable ensuite) {
        this.dossier = dossier;
        this.coEmprunteurs = coEmprunteurs;
        this.agent = agent;
        this.ensuite = ensuite;
        var second = coEmprunteurs.du(dossier);
        var ouvert = pret == null || pret.etat() == EtatPret.A_SIGNER;
        var carte = Carte.titree(getTranslation("pret.emprunteurs.titre"));
        if (pret != null && pret.etat() == EtatPret.A_SIGNER && pret.aDeux()) {
            getContent().add(CarteDesSignatures.de(prets.signatures(pret.id())));
        }
        carte.add(faits(pret, second));
        second.filter(un -> ouvert && un.etat() == EtatCoEmprunteur.REFUSE)
                .ifPresent(un -> carte.add(new Paragraph(getTranslation("pret.emprunteurs.refuse"))));
        if (ouvert) {
            var actes = new Div(second.isPresent() ? retirer(second.get()) : ajouter());
            actes.addClassName("actes");
            carte.add(actes);
        }
        getContent().addComponentAsFirst(carte);
        getContent().addClassName("pile-de-cartes");
    }

    private Faits faits(@Nullable Pret pret, Optional<CoEmprunteur> second) {
        var faits = new Faits();
        if (pret != null) {
            faits.fait(
                    getTranslation("pret.emprunteurs.premier"),
                    pret.emprunteurs().getFirst().nom());
        }
        second.ifPresent(un -> {
            faits.fait(getTranslation("pret.emprunteurs.second"), un.nom())
                    .fait(getTranslation("pret.emprunteurs.email"), un.email().valeur())
                    .fait(
                            getTranslation("pret.emprunteurs.reponse"),
                            getTranslation("pret.emprunteurs." + un.etat(), jour(un.reponduLe(), un.nommeLe())));
            if (!un.adresse().isEmpty()) {
                faits.fait(getTranslation("pret.emprunteurs.adresse"), String.join(", ", un.adresse()));
            }
        });
        return faits;
    }

    private Bouton ajouter() {
        return Bouton.second(
                getTranslation("pret.emprunteurs.ajouter"),
                () -> new DemandeDeCoEmprunteur((nom, email) -> {
                            coEmprunteurs.nommer(dossier, agent, nom, email);
                            ensuite.run();
                            Annonce.fait(getTranslation("pret.aDeux.invitee", nom));
                        })
                        .open());
    }

    private Bouton retirer(CoEmprunteur second) {
        return Bouton.second(
                getTranslation("pret.emprunteurs.retirer"),
                () -> Confirmation.demander(
                        getTranslation("pret.aDeux.retirerTitre", second.nom()),
                        getTranslation("pret.emprunteurs.retirerPhrase"),
                        getTranslation("pret.emprunteurs.retirer"),
                        () -> {
                            coEmprunteurs.retirer(dossier, agent);
                            ensuite.run();
                        }));
    }

    private static String jour(@Nullable Instant reponse, Instant nomme) {
        return Francais.date(
                (reponse == null ? nomme : reponse).atZone(Francais.PARIS).toLocalDate());
    }
}

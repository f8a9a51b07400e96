package fr.parcoursprojet.demande.ui;

import static fr.parcoursprojet.demande.ui.DessinSurPlace.suivi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Cofinancement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Icone;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What other bodies pay: as many lines as there are. */
@Route("espace/demande/financement/cofinancements")
@RouteAlias(Plume.A_DEUX + "/financement/cofinancements")
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class CofinancementsView extends PageQuestion {

    private static final Pattern RANG = Pattern.compile("(?:financeur|cofinancements)(\\d{1,2})");
    private static final int AU_PLUS = 20;

    private final Div liste = new Div();
    private final PlanEnBarre barre = new PlanEnBarre();
    private final List<Ligne> lignes = new ArrayList<>();

    private record Ligne(Div bloc, TextField financeur, ChampMontant montant) {

        boolean estVide() {
            return financeur.getValue().isBlank() && montant.getValue() == null;
        }

        boolean estEntiere() {
            return !financeur.getValue().isBlank() && montant.getValue() != null;
        }
    }

    CofinancementsView(OutilsDePage outils) {
        super(Etape.COFINANCEMENTS, outils);
    }

    @Override
    void construire(Demande brouillon) {
        chapeau(mots("chapeau"));
        lignes.clear();
        liste.removeAll();
        ajouter(liste, Bouton.second(mots("ajouter"), () -> ligne(null, null)).avec(Icone.PLUS), barre);
        brouillon.plan().cofinancements().forEach(un -> ligne(un.financeur(), un.montant()));
        if (lignes.isEmpty()) {
            ligne(null, null);
        }
        barre.montrer(brouillon, plume());
    }

    @Override
    List<Erreur> relire() {
        var erreurs = new ArrayList<Erreur>();
        for (int rang = 0; rang < lignes.size(); rang++) {
            var ligne = lignes.get(rang);
            if (!ligne.estVide() && !ligne.montant().illisible()) {
                if (ligne.financeur().getValue().isBlank()) {
                    erreurs.add(Erreur.de("financeur" + rang, "demande.erreur.financeur"));
                }
                if (ligne.montant().getValue() == null) {
                    erreurs.add(Erreur.de(montantDe(rang), "demande.erreur.montant"));
                }
            }
        }
        return erreurs;
    }

    @Override
    void accueillir(String nom) {
        var rang = RANG.matcher(nom);
        while (rang.matches() && lignes.size() <= Math.min(Integer.parseInt(rang.group(1)), AU_PLUS)) {
            ligne(null, null);
        }
    }

    @Override
    boolean estEcrite(String nom) {
        var rang = RANG.matcher(nom);
        var ligne = lignes.get(rang.matches() ? Integer.parseInt(rang.group(1)) : 0);
        return ligne.estEntiere() || ligne.estVide();
    }

    private void ligne(@Nullable String financeur, @Nullable Montant montant) {
        var rang = lignes.size();
        var qui = declarer("financeur" + rang, Choix.texte(mots("financeur"), financeur, 200));
        var combien = declarer(montantDe(rang), suivi(new ChampMontant(mots("montant")), "cofinance"));
        combien.setValue(montant);
        var bloc = new Div(qui, combien);
        bloc.addClassName("q");
        var ligne = new Ligne(bloc, qui, combien);
        bloc.add(Bouton.discret(mots("retirer"), () -> retirer(ligne)).avec(Icone.CORBEILLE));
        lignes.add(ligne);
        liste.add(bloc);
        aChaqueReponse(qui, this::ecrire);
        aChaqueReponse(combien, this::ecrire);
    }

    private void retirer(Ligne ligne) {
        ligne.financeur().clear();
        ligne.montant().setValue(null);
        ligne.bloc().setVisible(false);
        garder(this::ecrire);
    }

    private Demande ecrire() {
        var ecrits = lignes.stream()
                .filter(Ligne::estEntiere)
                .map(ligne -> new Cofinancement(
                        ligne.financeur().getValue().strip(), ligne.montant().getValue()))
                .toList();
        return barre.montrer(
                outils().demandes().changerPlan(dossier(), demandeur(), plan -> plan.avecCofinancements(ecrits)),
                plume());
    }

    /** The service names all lines together: its sentence goes under the first amount. */
    private static String montantDe(int rang) {
        return rang == 0 ? "cofinancements" : "cofinancements" + rang;
    }
}

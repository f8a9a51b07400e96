package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.Motifs;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.EtatDossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the values of the columns: as words on the screen, as they are in a spreadsheet. */
@Component
class ValeursDesColonnes {

    private final Agents agents;
    private final Motifs motifs;
    private final Textes textes;

    ValeursDesColonnes(Agents agents, Motifs motifs, Textes textes) {
        this.agents = agents;
        this.motifs = motifs;
        this.textes = textes;
    }

    List<Agent> referents() {
        return agents.avecRole(Role.REFERENT);
    }

    Motifs motifs() {
        return motifs;
    }

    String enMots(ColonneDossier colonne, DossierEnBref dossier) {
        return switch (lisible(colonne.de(dossier))) {
            case null -> "";
            case Montant montant -> Francais.euros(montant);
            case LocalDate jour -> Francais.dateCourte(jour);
            case Object autre -> autre.toString();
        };
    }

    List<@Nullable Object> enLigne(QuestionDossiers question, DossierEnBref dossier) {
        var ligne = new ArrayList<@Nullable Object>();
        ligne.add(dossier.nomComplet());
        question.colonnes().forEach(colonne -> ligne.add(lisible(colonne.de(dossier))));
        return ligne;
    }

    List<String> tetes(QuestionDossiers question) {
        var tetes = new ArrayList<String>();
        tetes.add(textes.texte("suivi.colonne.PERSONNE"));
        question.colonnes().forEach(colonne -> tetes.add(textes.texte("suivi.colonne." + colonne)));
        return tetes;
    }

    private @Nullable Object lisible(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case EtatDossier etat -> textes.texte("suivi.etat." + etat);
            case Motif motif -> motifs.pourLesAgents(motif);
            case AgentId agent -> agents.de(agent).nom();
            case Object autre -> autre;
        };
    }
}

package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of dossiers that an agent kept. */
@Entity
@Table(name = "suivi_vue")
class VueGardee {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID agent;
    private String nom;
    private String question;
    private boolean partagee;
    private Instant gardeeLe;

    /** For Hibernate. */
    VueGardee() {}

    VueGardee(AgentId agent, String nom, String question, boolean partagee, Instant gardeeLe) {
        this.id = UUID.randomUUID();
        this.agent = agent.valeur();
        this.nom = nom;
        this.question = question;
        this.partagee = partagee;
        this.gardeeLe = gardeeLe;
    }

    /** The same name again keeps what is shown now. */
    void remplacer(String autreQuestion, boolean pourTous, Instant quand) {
        question = autreQuestion;
        partagee = pourTous;
        gardeeLe = quand;
    }

    Vue lue(AgentId lecteur) {
        return new Vue(id, nom, question, partagee, agent.equals(lecteur.valeur()));
    }
}

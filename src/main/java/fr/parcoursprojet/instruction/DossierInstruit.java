package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The work on one dossier: who does it, what is understood, what is proposed, how it ends. */
@Entity
@Table(name = "instruction_dossier")
class DossierInstruit {

    @Id
    private UUID dossier;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private EtatInstruction etat = EtatInstruction.A_AFFECTER;

    private @Nullable UUID referent;
    private LocalDate deposeeLe;
    private LocalDate decisionImplicite;

    @Embedded
    @EmbeddedColumnNaming("rapport_%s")
    private RapportSocial rapport = RapportSocial.VIDE;

    @Embedded
    @EmbeddedColumnNaming("proposition_%s")
    private @Nullable Proposition proposition;

    private @Nullable LocalDate presenteeLe;

    @Embedded
    @EmbeddedColumnNaming("classement_%s")
    private @Nullable Classement classement;

    private @Nullable LocalDate classeeLe;
    private @Nullable String manque;
    private @Nullable UUID modifiePar;
    private @Nullable Instant modifieLe;

    /** For Hibernate. */
    DossierInstruit() {}

    DossierInstruit(DossierId dossier, LocalDate deposeeLe, LocalDate decisionImplicite) {
        this.dossier = dossier.valeur();
        this.deposeeLe = deposeeLe;
        this.decisionImplicite = decisionImplicite;
    }

    void affecter(AgentId agent) {
        if (etat == EtatInstruction.CLASSEE) {
            throw new Refus("instruction.refus.classee");
        }
        if (etat == EtatInstruction.A_AFFECTER) {
            passer(EtatInstruction.EN_COURS);
        }
        referent = agent.valeur();
    }

    void rediger(RapportSocial nouveau) {
        exigerEnCours();
        rapport = nouveau;
    }

    void proposer(Proposition nouvelle) {
        exigerEnCours();
        proposition = nouvelle;
    }

    void presenter(LocalDate jour) {
        passer(EtatInstruction.PRESENTEE);
        presenteeLe = jour;
        manque = null;
    }

    void classer(Classement fin, LocalDate jour) {
        if (etat == EtatInstruction.PRESENTEE) {
            throw new Refus("instruction.refus.passage.CLASSEE");
        }
        passer(EtatInstruction.CLASSEE);
        classement = fin;
        classeeLe = jour;
    }

    /** The person withdrew: nothing to explain to them. */
    void retirer(LocalDate jour) {
        if (etat != EtatInstruction.CLASSEE) {
            passer(EtatInstruction.CLASSEE);
            classement = new Classement(NatureClassement.RETRAIT, "", "", "");
            classeeLe = jour;
        }
    }

    void rouvrir(String cequiManque) {
        passer(EtatInstruction.EN_COURS);
        manque = cequiManque;
    }

    void signer(AgentId agent, Instant quand) {
        modifiePar = agent.valeur();
        modifieLe = quand;
    }

    EtatInstruction etat() {
        return etat;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    long version() {
        return version;
    }

    Instruction lue() {
        return new Instruction(
                dossier(),
                etat,
                agent(referent),
                deposeeLe,
                decisionImplicite,
                rapport,
                proposition,
                presenteeLe,
                classement,
                manque,
                agent(modifiePar),
                modifieLe,
                version);
    }

    private void exigerEnCours() {
        if (etat != EtatInstruction.EN_COURS) {
            throw new Refus("instruction.refus.pasEnCours." + etat);
        }
    }

    private void passer(EtatInstruction suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("instruction.refus.passage." + suivant);
        }
        etat = suivant;
    }

    private static @Nullable AgentId agent(@Nullable UUID valeur) {
        return valeur == null ? null : new AgentId(valeur);
    }
}

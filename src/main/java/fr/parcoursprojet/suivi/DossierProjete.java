package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import fr.parcoursprojet.socle.Telephone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The line of a dossier in the lists; written again whole from its machines, never the truth by itself. */
@Entity
@Table(name = "suivi_dossier")
class DossierProjete {

    @Id
    private UUID dossier;

    private String numero;
    private String prenom;
    private String nom;
    private @Nullable LocalDate naissance;
    private @Nullable Telephone telephone;
    private String motif;
    private String objet;
    private Montant pret;
    private Montant subvention;

    @Enumerated(EnumType.STRING)
    private EtatDossier etat;

    private LocalDate deposeeLe;
    private LocalDate decisionImplicite;
    private @Nullable UUID referent;

    /** For Hibernate. */
    DossierProjete() {}

    DossierProjete(DossierEnBref bref) {
        dossier = bref.dossier().valeur();
        numero = bref.numero().valeur();
        prenom = bref.prenom();
        nom = bref.nom();
        naissance = bref.naissance();
        telephone = bref.telephone();
        motif = bref.motif();
        objet = bref.objet();
        pret = bref.pret();
        subvention = bref.subvention();
        etat = bref.etat();
        deposeeLe = bref.deposeeLe();
        decisionImplicite = bref.decisionImplicite();
        referent = bref.referent() == null ? null : bref.referent().valeur();
    }

    UUID id() {
        return dossier;
    }

    DossierEnBref lu() {
        return new DossierEnBref(
                new DossierId(dossier),
                new NumeroDossier(numero),
                prenom,
                nom,
                naissance,
                telephone,
                motif,
                objet,
                pret,
                subvention,
                etat,
                deposeeLe,
                decisionImplicite,
                referent == null ? null : new AgentId(referent));
    }
}

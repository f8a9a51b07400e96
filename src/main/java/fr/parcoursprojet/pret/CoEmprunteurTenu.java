package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Refus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place of a second borrower and its verbs; a dossier has one at a time. */
@Entity
@Table(name = "pret_co_emprunteur")
class CoEmprunteurTenu {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID dossier;
    private @Nullable UUID actif;

    @Enumerated(EnumType.STRING)
    private EtatCoEmprunteur etat = EtatCoEmprunteur.NOMME;

    private String nom;
    private Email email;
    private Instant nommeLe;
    private @Nullable UUID nommePar;
    private @Nullable UUID usager;
    private @Nullable LocalDate naissance;
    private @Nullable String adresse;
    private @Nullable String codePostal;
    private @Nullable String ville;
    private @Nullable Instant reponduLe;
    private @Nullable Instant retireLe;

    protected CoEmprunteurTenu() {}

    CoEmprunteurTenu(DossierId dossier, String nom, Email email, @Nullable AgentId par, Instant quand) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.actif = this.dossier;
        this.nom = nom;
        this.email = email;
        this.nommePar = par == null ? null : par.valeur();
        this.nommeLe = quand;
    }

    void inviter() {
        passer(EtatCoEmprunteur.INVITE);
    }

    /** They agree, and say who they are and where they live. */
    void accepter(UsagerId qui, String sonNom, LocalDate ne, FicheCoEmprunteur fiche, Instant quand) {
        passer(EtatCoEmprunteur.ACCEPTE);
        usager = qui.valeur();
        nom = sonNom;
        naissance = ne;
        adresse = fiche.adresse();
        codePostal = fiche.codePostal();
        ville = fiche.ville();
        reponduLe = quand;
    }

    void refuser(UsagerId qui, Instant quand) {
        passer(EtatCoEmprunteur.REFUSE);
        usager = qui.valeur();
        reponduLe = quand;
    }

    void retirer(Instant quand) {
        passer(EtatCoEmprunteur.RETIRE);
        actif = null;
        retireLe = quand;
    }

    private void passer(EtatCoEmprunteur suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("pret.refus.coEmprunteur." + etat);
        }
        etat = suivant;
    }

    void renommer(String sonNom) {
        nom = sonNom;
    }

    UUID cle() {
        return id;
    }

    EtatCoEmprunteur etat() {
        return etat;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    Email email() {
        return email;
    }

    CoEmprunteur lu() {
        return new CoEmprunteur(
                new CoEmprunteurId(id),
                dossier(),
                etat,
                nom,
                email,
                usager == null ? null : new UsagerId(usager),
                naissance,
                adresse == null ? List.of() : List.of(adresse, codePostal + " " + ville),
                nommeLe,
                nommePar != null,
                reponduLe);
    }
}

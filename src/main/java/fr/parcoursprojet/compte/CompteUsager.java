package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.SonDuNom;
import fr.parcoursprojet.socle.Telephone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An usager's account: reached by a proved address, by FranceConnect, or by both once the address is proved. */
@Entity
@Table(name = "compte_usager")
class CompteUsager {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Where to write. */
    private Email email;

    /** The same address once its holder has typed a code received there; unique. */
    private @Nullable Email adresseProuvee;

    private @Nullable String emetteur;
    private @Nullable String sujet;
    private @Nullable String prenom;
    private @Nullable String nom;

    /** How the names sound, in any order; null until they were listened to. */
    private @Nullable String son;

    private @Nullable String sonNom;

    /** Whether a paper proved it: nothing typed or told by a provider replaces it. */
    private boolean nomProuve;

    private @Nullable LocalDate naissance;
    private @Nullable Telephone telephone;

    /** The language the person chose; none while they never did. */
    @Enumerated(EnumType.STRING)
    private @Nullable Langue langue;

    private Instant ouvertLe;

    /** The account that took this one over. */
    @Column(name = "reuni_a")
    private @Nullable UUID reuniA;

    /** When it was closed; nobody acts under it any more. */
    private @Nullable Instant fermeLe;

    /** The day its holder last signed in; null when that was before it was kept. */
    private @Nullable LocalDate vuLe;

    /** The optional e-mails they do without, separated by a comma. */
    private String courrielsRefuses = "";

    protected CompteUsager() {}

    static CompteUsager parAdresse(Email adresse, Instant maintenant) {
        var compte = new CompteUsager();
        compte.id = UUID.randomUUID();
        compte.email = adresse;
        compte.adresseProuvee = adresse;
        compte.ouvertLe = maintenant;
        compte.ecouter();
        return compte;
    }

    static CompteUsager parFranceConnect(IdentitePivot identite, Instant maintenant) {
        var compte = new CompteUsager();
        compte.id = UUID.randomUUID();
        compte.email = identite.email();
        compte.ouvertLe = maintenant;
        return compte;
    }

    /** Takes FranceConnect's word; a proved address is not replaced by theirs. */
    void certifier(IdentitePivot identite) {
        emetteur = identite.emetteur();
        sujet = identite.sujet();
        if (!nomProuve) {
            nommer(identite.prenom(), identite.nom());
        }
        if (identite.naissance() != null) {
            naissance = identite.naissance();
        }
        if (adresseProuvee == null) {
            email = identite.email();
        }
    }

    void preciser(@Nullable String dit, @Nullable String ditNom, @Nullable LocalDate ne, @Nullable Telephone appel) {
        if (!identiteVerifiee() && !nomProuve) {
            nommer(dit, ditNom);
        }
        if (!identiteVerifiee() || naissance == null) {
            naissance = ne;
        }
        telephone = appel;
    }

    void prouverAdresse() {
        adresseProuvee = email;
    }

    Optional<Email> adresse() {
        return Optional.ofNullable(adresseProuvee);
    }

    /** Ends for the benefit of another account and hands over its identity. */
    IdentitePivot seFondreDans(UsagerId garde) {
        if (emetteur == null || sujet == null || reuniA != null) {
            throw new IllegalStateException("No FranceConnect identity to hand over");
        }
        var identite = new IdentitePivot(emetteur, sujet, email, prenom, nom, naissance);
        emetteur = null;
        sujet = null;
        reuniA = garde.valeur();
        return identite;
    }

    /** A paper proves the new name. */
    void renommer(Nom nouveau) {
        nommer(nouveau.prenom(), nouveau.nom());
        nomProuve = true;
    }

    /** Listens to the names, for an account that is older than the ear. */
    void ecouter() {
        nommer(prenom, nom);
    }

    private void nommer(@Nullable String dit, @Nullable String ditNom) {
        prenom = dit;
        nom = ditNom;
        sonNom = SonDuNom.de(Objects.requireNonNullElse(ditNom, ""));
        son = SonDuNom.de(Objects.requireNonNullElse(dit, ""), Objects.requireNonNullElse(ditNom, ""));
    }

    /** The name that a paper proved. */
    Optional<Nom> nomProuve() {
        return nomProuve && prenom != null && nom != null ? Optional.of(new Nom(prenom, nom)) : Optional.empty();
    }

    void parler(Langue choisie) {
        langue = choisie;
    }

    /** The choice made under the account that ends, unless one was made here. */
    void reprendreLaLangue(CompteUsager fini) {
        if (langue == null) {
            langue = fini.langue;
        }
    }

    Langue langue() {
        return langue == null ? Langue.FR : langue;
    }

    Set<CourrielFacultatif> courrielsRefuses() {
        return Arrays.stream(courrielsRefuses.split(","))
                .filter(nom -> !nom.isEmpty())
                .map(CourrielFacultatif::valueOf)
                .collect(Collectors.toSet());
    }

    void refuserCourriels(Set<CourrielFacultatif> refuses) {
        courrielsRefuses = refuses.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    void voir(LocalDate jour) {
        vuLe = jour;
    }

    boolean vuApres(LocalDate jour) {
        return vuLe != null && vuLe.isAfter(jour);
    }

    void oublier() {
        nommer(null, null); // how it sounds would tell it
        nomProuve = false;
        naissance = null;
        telephone = null;
    }

    /** Nothing is left that tells who it was, and it leads nowhere: the same address would open another account. */
    void effacer(Instant maintenant) {
        oublier();
        email = new Email(id + "@efface.invalid");
        adresseProuvee = null;
        emetteur = null;
        sujet = null;
        langue = null;
        courrielsRefuses = "";
        ouvertLe = Instant.EPOCH;
        vuLe = null;
        fermer(maintenant);
    }

    void fermer(Instant maintenant) {
        fermeLe = maintenant;
    }

    void rouvrir() {
        fermeLe = null;
    }

    boolean ferme() {
        return fermeLe != null;
    }

    UsagerId id() {
        return new UsagerId(id);
    }

    Usager enUsager() {
        return new Usager(id(), email, prenom, nom, naissance, telephone, identiteVerifiee());
    }

    private boolean identiteVerifiee() {
        return sujet != null;
    }
}

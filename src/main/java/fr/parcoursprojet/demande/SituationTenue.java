package fr.parcoursprojet.demande;

import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers about the person, as they are kept. */
@Embeddable
class SituationTenue {

    private static final String TABLE = "demande_situation";

    @Column(table = TABLE)
    private @Nullable String prenom;

    @Column(table = TABLE)
    private @Nullable String nom;

    @Column(table = TABLE)
    private @Nullable LocalDate naissance;

    /** As text: it is searched by its beginning. */
    @Column(table = TABLE)
    private @Nullable String telephone;

    @Column(table = TABLE)
    private @Nullable String representantNom;

    @Column(table = TABLE)
    private @Nullable String representantLien;

    @Column(table = TABLE)
    private @Nullable Telephone representantTelephone;

    @Column(table = TABLE)
    private @Nullable Email representantEmail;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable VoieMineur voieMineur;

    @Column(table = TABLE)
    private @Nullable String adresse;

    @Column(table = TABLE)
    private @Nullable String codePostal;

    @Column(table = TABLE)
    private @Nullable String ville;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable Logement logement;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable Foyer foyer;

    @Column(table = TABLE)
    private @Nullable Integer enfants;

    @Column(table = TABLE)
    private @Nullable Integer adolescents;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable NiveauEtude niveauEtude;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable Sexe sexe;

    @Column(table = TABLE)
    @Enumerated(EnumType.STRING)
    private @Nullable Provenance provenance;

    void ecrire(MaSituation nouvelle) {
        prenom = nouvelle.prenom();
        nom = nouvelle.nom();
        naissance = nouvelle.naissance();
        telephone = nouvelle.telephone() == null ? null : nouvelle.telephone().valeur();
        var representant = nouvelle.representant();
        representantNom = representant.nom();
        representantLien = representant.lien();
        representantTelephone = representant.telephone();
        representantEmail = representant.email();
        voieMineur = representant.voie();
        adresse = nouvelle.adresse();
        codePostal = nouvelle.codePostal();
        ville = nouvelle.ville();
        logement = nouvelle.logement();
        foyer = nouvelle.foyer();
        enfants = nouvelle.enfants();
        adolescents = nouvelle.adolescents();
        niveauEtude = nouvelle.niveauEtude();
        sexe = nouvelle.sexe();
        provenance = nouvelle.provenance();
    }

    MaSituation lue(Set<Activite> activites) {
        return new MaSituation(
                prenom,
                nom,
                naissance,
                telephone == null ? null : new Telephone(telephone),
                new RepresentantLegal(
                        representantNom, representantLien, representantTelephone, representantEmail, voieMineur),
                adresse,
                codePostal,
                ville,
                logement,
                activites,
                foyer,
                enfants,
                adolescents,
                niveauEtude,
                sexe,
                provenance);
    }
}

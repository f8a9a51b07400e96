package fr.parcoursprojet.demande;

import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still missing or wrong on a page of a demande, with the règlement of the day. */
final class ControleDEtape {

    private final Demande demande;
    private final Reglement reglement;
    private final LocalDate jour;
    private final List<Justificatif> documents;
    private final List<Erreur> erreurs = new ArrayList<>();

    private ControleDEtape(Demande demande, Reglement reglement, LocalDate jour, List<Justificatif> documents) {
        this.demande = demande;
        this.reglement = reglement;
        this.jour = jour;
        this.documents = documents;
    }

    static List<Erreur> de(
            Etape etape, Demande demande, Reglement reglement, LocalDate jour, List<Justificatif> documents) {
        var controle = new ControleDEtape(demande, reglement, jour, documents);
        controle.controler(etape);
        return controle.erreurs;
    }

    private void controler(Etape etape) {
        switch (etape) {
            case IDENTITE -> identite();
            case MINEUR -> mineur();
            case ADRESSE -> adresse();
            case ACTIVITE ->
                exiger("activites", !demande.situation().activites().isEmpty());
            case FOYER -> exiger("foyer", demande.situation().foyer() != null);
            case PARCOURS -> {
                exiger("niveauEtude", demande.situation().niveauEtude() != null);
                exiger("provenance", demande.situation().provenance() != null);
            }
            case MOTIF -> motif();
            case OBJET -> {
                exiger("objet", estEcrit(demande.projet().objet()));
                exiger("description", estEcrit(demande.projet().description()));
            }
            case COUT -> exiger("cout", estPositif(demande.projet().cout()));
            case APPORTS -> trop("apportFamilial", demande.plan().apports());
            case COFINANCEMENTS ->
                trop(
                        "cofinancements",
                        demande.plan().apports().plus(demande.plan().cofinance()));
            case PRET -> pret();
            case DOCUMENTS -> documents();
            case RESSOURCES, CHARGES, DETTES, VERIFICATION -> {}
        }
    }

    private void identite() {
        var situation = demande.situation();
        exiger("prenom", estEcrit(situation.prenom()));
        exiger("nom", estEcrit(situation.nom()));
        exiger("naissance", situation.naissance() != null);
        if (situation.naissance() != null && situation.age(jour) < reglement.ageMinimum()) {
            erreur("naissance", "demande.erreur.tropJeune", reglement.ageMinimum());
        }
    }

    private void motif() {
        var motif = demande.projet().motif();
        exiger("motif", motif != null);
        if (motif != null && reglement.offre(motif).isEmpty()) {
            erreur("motif", "demande.erreur.motifFerme");
        }
    }

    private void mineur() {
        var representant = demande.situation().representant();
        exiger("voie", representant.voie() != null);
        exiger("representant.nom", estEcrit(representant.nom()));
        exiger("representant.lien", estEcrit(representant.lien()));
        exiger("representant.telephone", representant.telephone() != null);
    }

    private void adresse() {
        var situation = demande.situation();
        exiger("adresse", estEcrit(situation.adresse()));
        exiger("codePostal", estEcrit(situation.codePostal()));
        exiger("ville", estEcrit(situation.ville()));
        exiger("logement", situation.logement() != null);
    }

    private void trop(String champ, Montant sources) {
        var cout = demande.projet().cout();
        if (cout != null && sources.depasse(cout)) {
            erreur(champ, "demande.erreur.trop", sources.moins(cout), cout);
        }
    }

    /** R1, R2 and R5 on what is asked of the service. */
    private void pret() {
        var cout = demande.projet().cout();
        var plan = demande.plan();
        if (cout == null) {
            erreur("pret", "demande.erreur.coutDAbord");
            return;
        }
        var subvention = plan.subvention() == null ? Montant.ZERO : plan.subvention();
        var pret = plan.pret() == null ? Montant.ZERO : plan.pret();
        if (subvention.depasse(reglement.subventionMaximum())) {
            erreur("subvention", "demande.erreur.subventionMaximum", reglement.subventionMaximum());
        }
        if (pret.estPositif()) {
            if (!PretAvantDixHuitAns.peutDemander(demande.situation(), jour)) {
                erreur("pret", "demande.erreur.mineur");
                return;
            }
            if (pret.depasse(reglement.pretMaximum())) {
                erreur("pret", "demande.erreur.pretMaximum", reglement.pretMaximum());
            } else if (reglement.pretMinimum().depasse(pret)) {
                erreur("pret", "demande.erreur.pretMinimum", reglement.pretMinimum());
            }
            var duree = plan.dureeMois();
            if (duree == null || duree < 1 || duree > reglement.dureeMaximumMois()) {
                erreur("dureeMois", "demande.erreur.duree", reglement.dureeMaximumMois());
            }
        }
        var manque = plan.manque(cout);
        if (manque.estPositif()) {
            erreur(manqueSous(pret), "demande.erreur.manque", manque);
        } else if (manque.estNegatif()) {
            erreur(pret.estPositif() ? "pret" : "subvention", "demande.erreur.trop", manque.oppose(), cout);
        }
        if (manque.estNul() && !plan.demande().estPositif()) {
            erreur("pret", "demande.erreur.rienDemande");
        }
    }

    /** The field where the missing money can be written. */
    private String manqueSous(Montant pret) {
        return pret.estPositif() || PretAvantDixHuitAns.peutDemander(demande.situation(), jour) ? "pret" : "subvention";
    }

    private void documents() {
        if (documents.isEmpty()) {
            erreur("documents", "demande.erreur.documentsInconnus");
        }
        for (var document : documents) {
            if (document.etat().aFaire()) {
                erreur(document.code(), "demande.erreur.document", document.nom());
            }
        }
        if (!PretAvantDixHuitAns.peutDeposer(demande.situation(), demande.plan().pret(), documents, jour)) {
            erreur("documents", "demande.erreur.mineurDocument");
        }
    }

    private void exiger(String champ, boolean present) {
        if (!present) {
            erreur(champ, "demande.erreur." + champ);
        }
    }

    private void erreur(String champ, String cle, Object... arguments) {
        erreurs.add(Erreur.de(champ, cle, arguments));
    }

    private static boolean estEcrit(@Nullable String texte) {
        return texte != null && !texte.isBlank();
    }

    private static boolean estPositif(@Nullable Montant montant) {
        return montant != null && montant.estPositif();
    }
}

package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.accueil.OrientationId;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Ton;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Urgence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each task as a sentence, with the names of today. */
@Component
class PhrasesDesTaches {

    private final Dossiers dossiers;
    private final Justificatifs justificatifs;
    private final Orientations orientations;
    private final Sollicitations sollicitations;
    private final PhrasesDesAppels rendezVousDAppel;
    private final Delais delais;
    private final Textes textes;

    PhrasesDesTaches(
            Dossiers dossiers,
            Justificatifs justificatifs,
            Orientations orientations,
            Sollicitations sollicitations,
            PhrasesDesAppels rendezVousDAppel,
            Delais delais,
            Textes textes) {
        this.dossiers = dossiers;
        this.justificatifs = justificatifs;
        this.orientations = orientations;
        this.sollicitations = sollicitations;
        this.rendezVousDAppel = rendezVousDAppel;
        this.delais = delais;
        this.textes = textes;
    }

    List<LigneAFaire> ecrire(List<Tache> taches) {
        var connus = dossiers.de(
                taches.stream().map(Tache::dossier).filter(Objects::nonNull).collect(Collectors.toSet()));
        return taches.stream()
                .map(tache -> dater(ecrire(tache, tache.dossier() == null ? null : connus.get(tache.dossier()))))
                .toList();
    }

    private LigneAFaire dater(LigneAFaire ligne) {
        var retour = ligne.tache().reporteeAu();
        return retour == null || ligne.tache().urgence(delais.aujourdhui()) != Urgence.REPORTEE
                ? ligne
                : ligne.reportee(textes.texte("suivi.delai.revient", delais.date(retour)));
    }

    private LigneAFaire ecrire(Tache tache, @Nullable DossierEnBref dossier) {
        var moment = Objects.requireNonNullElse(tache.moment(), tache.ouverteLe());
        if (dossier == null && rendezVousDAppel.concerne(tache)) {
            return rendezVousDAppel.ecrire(tache, moment);
        }
        var ligne = new Ebauche(tache, dossier, textes);
        return switch (tache.type()) {
            case PREMIER_IMPAYE ->
                ligne.avec(Icone.ALERTE, Ton.ERREUR, montant(tache), "pret")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ERREUR, Icone.ALERTE, delais.retard(moment));
            case PRESCRIPTION ->
                ligne.avec(Icone.HORLOGE, Ton.ALERTE, precisions(tache), "pret")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case AIDE_OU_CONTENTIEUX ->
                ligne.avec(Icone.BALANCE, Ton.ALERTE, montant(tache), "difficulte")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.retard(moment));
            case PLAN_A_FINIR ->
                ligne.avec(Icone.BALANCE, Ton.ALERTE, montant(tache), "difficulte")
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case SUCCESSION ->
                ligne.avec(Icone.PLUME, Ton.ALERTE, "", "difficulte")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case TRESOR_A_PREVENIR ->
                ligne.avec(Icone.BANQUE, Ton.ALERTE, "", "difficulte")
                        .contexte(textes.texte("suivi.tresor." + precisions(tache)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case REPRISE_DES_RELANCES ->
                ligne.avec(Icone.TOUR, Ton.ALERTE, "", "difficulte")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.retard(moment));
            case LETTRES_A_IMPRIMER ->
                ligne.avec(Icone.MAIL, Ton.NEUTRE, Integer.parseInt(precisions(tache)), "")
                        .adresse("agents/courriers")
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.depuis(moment));
            case DIFFICULTE ->
                ligne.avec(Icone.MAIN, Ton.ALERTE, "", "difficulte")
                        .contexte(
                                precisions(tache).isBlank()
                                        ? textes.texte("suivi.tache.sansMot")
                                        : textes.texte("suivi.tache.mot", precisions(tache)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.recu(moment));
            case RENDEZ_VOUS ->
                ligne.avec(Icone.CAL, Ton.INFO, delais.heure(moment), "rendez-vous")
                        .contexte(precisions(tache))
                        .delai(Ton.INFO, Icone.HORLOGE, delais.dans(moment));
            case RENDEZ_VOUS_MANQUE ->
                ligne.avec(Icone.ABSENT, Ton.ALERTE, "", "rendez-vous")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case DEUX_ABSENCES ->
                ligne.avec(Icone.ABSENT, Ton.ERREUR, "", "rendez-vous")
                        .contexte(appel(dossier))
                        .delai(Ton.ERREUR, Icone.TEL, textes.texte("suivi.delai.appeler"));
            case ORIENTATION_SANS_NOUVELLES -> orientation(ligne, tache, dossier, moment);
            case PERSONNE_A_APPELER -> aAppeler(ligne, tache, moment);
            case RENDEZ_VOUS_A_REPRENDRE ->
                ligne.avec(Icone.CAL, Ton.ALERTE, "", "rendez-vous")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(tache.ouverteLe()));
            case RENDEZ_VOUS_A_CHOISIR ->
                ligne.avec(Icone.CAL, Ton.NEUTRE, "", "rendez-vous")
                        .contexte(delais.date(delais.jour(tache.ouverteLe())))
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.attendu(moment));
            case MESSAGE_RECU ->
                ligne.avec(Icone.BULLE, Ton.INFO, "", "messages")
                        .contexte(precisions(tache))
                        .delai(Ton.INFO, Icone.HORLOGE, delais.recu(moment));
            case AVIS_RECU ->
                ligne.avec(Icone.BULLE, Ton.INFO, "", "instruction")
                        .contexte(precisions(tache))
                        .delai(Ton.INFO, Icone.HORLOGE, delais.recu(moment));
            case RAPPORT_RECU ->
                ligne.avec(Icone.PLUME, Ton.INFO, "", "instruction")
                        .contexte(precisions(tache))
                        .delai(Ton.INFO, Icone.HORLOGE, delais.recu(moment));
            case PIECES_A_VERIFIER -> pieces(ligne, tache);
            case DOCUMENTS_A_DEMANDER ->
                ligne.avec(Icone.REFAIRE, Ton.ALERTE, "", "justificatifs")
                        .delai(Ton.ALERTE, Icone.MAIL, textes.texte("suivi.delai.demander"));
            case COMPLEMENTS_ATTENDUS ->
                ligne.avec(Icone.DOC2, Ton.NEUTRE, "", "justificatifs")
                        .contexte(delais.date(delais.jour(moment)))
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.attendu(moment));
            case PAIEMENT_NON_RAPPROCHE ->
                ligne.avec(Icone.EURO, Ton.NEUTRE, montant(tache), "")
                        .contexte(precisions(tache))
                        .adresse("agents/tresorerie")
                        .delai(Ton.NEUTRE, Icone.EURO, textes.texte("suivi.delai.rapprocher"));
            case LIVRE_A_REPRENDRE ->
                ligne.avec(Icone.ALERTE, Ton.ERREUR, "", "")
                        .contexte(textes.texte("suivi.tache." + precisions(tache)))
                        .adresse("agents/prets/controle")
                        .delai(Ton.ERREUR, Icone.HORLOGE, delais.depuis(moment));
            case DECISION_IMPLICITE ->
                ligne.avec(Icone.HORLOGE, Ton.ALERTE, delais.date(delais.jour(moment)), "synthese")
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.dans(moment));
            case NOUVELLE_DEMANDE ->
                ligne.avec(Icone.DOSSIER, Ton.NEUTRE, demande(dossier), "synthese")
                        .contexte(dossier == null ? 0 : dossier.age(delais.aujourdhui()))
                        .delai(Ton.NEUTRE, Icone.FAIRE, textes.texte("suivi.delai.affecter"));
            case PROPOSITION_A_ECRIRE ->
                ligne.avec(Icone.CRAYON, Ton.NEUTRE, "", "instruction")
                        .delai(Ton.NEUTRE, Icone.CRAYON, textes.texte("suivi.delai.ecrire"));
            case AJOURNEMENT_A_REPRENDRE ->
                ligne.avec(Icone.PAUSE, Ton.ALERTE, "", "instruction")
                        .contexte(precisions(tache))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case DOSSIER_A_INSCRIRE ->
                ligne.avec(Icone.GENS, Ton.NEUTRE, "", "commission")
                        .contexte(demande(dossier))
                        .delai(Ton.NEUTRE, Icone.CAL, textes.texte("suivi.delai.inscrire"));
            case SEANCE_A_CLORE ->
                ligne.avec(Icone.GENS, Ton.NEUTRE, delais.date(delais.jour(moment)), "")
                        .adresse("agents/commission/" + tache.objet())
                        .delai(Ton.NEUTRE, Icone.CAL, delais.attendu(moment));
            case NOM_A_CHANGER ->
                ligne.avec(Icone.CRAYON, Ton.NEUTRE, "", "demande")
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.depuis(moment));
            case EFFACEMENT_DEMANDE ->
                ligne.avec(Icone.CROIX, Ton.ALERTE, "", "demande")
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case CO_EMPRUNTEUR_REFUSE ->
                ligne.avec(Icone.GENS, Ton.ALERTE, "", "pret")
                        .contexte(appel(dossier))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case CONTRAT_A_SIGNER ->
                ligne.avec(Icone.PLUME, Ton.NEUTRE, montant(tache), "pret")
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.depuis(moment));
            case CONTRAT_EN_RETARD ->
                ligne.avec(Icone.PLUME, Ton.ALERTE, "", "pret")
                        .contexte(appel(dossier))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case CONTRAT_PERDU ->
                ligne.avec(Icone.PLUME, Ton.ALERTE, "", "pret")
                        .contexte(appel(dossier))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case PRET_A_DEBLOQUER ->
                ligne.avec(Icone.BANQUE, Ton.NEUTRE, montant(tache), "pret")
                        .delai(Ton.NEUTRE, Icone.HORLOGE, delais.depuis(moment));
            case VERSEMENT_ATTENDU ->
                ligne.avec(Icone.BANQUE, Ton.ALERTE, montant(tache), "pret")
                        .contexte(precisions(tache))
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(tache.ouverteLe()));
            case TROP_PERCU_A_RENDRE ->
                ligne.avec(Icone.EURO, Ton.ALERTE, montant(tache), "pret")
                        .delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
            case COURRIER_EN_ECHEC ->
                ligne.avec(Icone.MAIL, Ton.NEUTRE, "", "echanges")
                        .contexte(appel(dossier))
                        .delai(Ton.NEUTRE, Icone.TEL, textes.texte("suivi.delai.appeler"));
        };
    }

    /** Somebody who has no dossier is named by their call, which is where the answer is written down. */
    private LigneAFaire orientation(Ebauche ligne, Tache tache, @Nullable DossierEnBref dossier, Instant moment) {
        var une = orientations.une(new OrientationId(UUID.fromString(tache.objet())));
        ligne.avec(Icone.SIGNE, Ton.ALERTE, precisions(tache), "orientations")
                .contexte(textes.texte(
                        "suivi.tache.orientation", une.coordonnees().nomComplet(), delais.date(delais.jour(moment))));
        if (dossier == null && une.sollicitation() != null) {
            ligne.adresse("agents/sollicitations/" + une.sollicitation());
        }
        return ligne.delai(Ton.ALERTE, Icone.HORLOGE, delais.depuis(moment));
    }

    /** Their call is where what follows is written down. */
    private LigneAFaire aAppeler(Ebauche ligne, Tache tache, Instant moment) {
        var une = sollicitations.une(new SollicitationId(UUID.fromString(tache.objet())));
        var telephone = une.coordonnees().telephone();
        return ligne.avec(Icone.TEL, Ton.INFO, une.coordonnees().nomComplet(), "")
                .contexte(telephone == null ? textes.texte("suivi.tache.sansTelephone") : telephone.lisible())
                .adresse("agents/sollicitations/" + une.id())
                .delai(Ton.INFO, Icone.HORLOGE, delais.depuis(moment));
    }

    private LigneAFaire pieces(Ebauche ligne, Tache tache) {
        var recues = tache.dossier() == null ? List.<Justificatif>of() : aVerifier(tache.dossier());
        var noms = recues.stream().map(Justificatif::nom).limit(2).collect(Collectors.joining(", "));
        return ligne.avec(Icone.DOC2, Ton.NEUTRE, recues.size(), "justificatifs")
                .contexte(noms)
                .delai(Ton.NEUTRE, Icone.OEIL, textes.texte("suivi.delai.verifier", recues.size()));
    }

    private List<Justificatif> aVerifier(DossierId dossier) {
        return justificatifs.du(dossier).stream()
                .filter(piece -> piece.etat() == EtatJustificatif.ENVOYE)
                .toList();
    }

    private Object montant(Tache tache) {
        return Objects.requireNonNullElse(tache.montant(), Montant.ZERO);
    }

    private static String precisions(Tache tache) {
        return Objects.requireNonNullElse(tache.precisions(), "");
    }

    private String demande(@Nullable DossierEnBref dossier) {
        return dossier == null
                ? ""
                : textes.texte(
                        "suivi.tache.demande", dossier.objet(), dossier.pret().plus(dossier.subvention()));
    }

    private String appel(@Nullable DossierEnBref dossier) {
        return dossier == null || dossier.telephone() == null
                ? textes.texte("suivi.tache.sansTelephone")
                : dossier.telephone().lisible();
    }
}

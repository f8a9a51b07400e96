package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.pret.Capacite;
import fr.parcoursprojet.pret.CoEmprunteur;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.EtatCoEmprunteur;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.SignatureAttendue;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Remarque;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.socle.ui.Titre;
import fr.parcoursprojet.socle.ui.Ton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** <i>Mon prêt</i> before the money leaves: the contract to sign, or signed. */
@org.springframework.stereotype.Component
class PretAvantVersement {

    private final Prets prets;
    private final CoEmprunteurs coEmprunteurs;
    private final PapiersDuPret papiers;
    private final MesPrets mesPrets;
    private final ADeux aDeux;
    private final Textes textes;

    PretAvantVersement(
            Prets prets,
            CoEmprunteurs coEmprunteurs,
            PapiersDuPret papiers,
            MesPrets mesPrets,
            ADeux aDeux,
            Textes textes) {
        this.prets = prets;
        this.coEmprunteurs = coEmprunteurs;
        this.papiers = papiers;
        this.mesPrets = mesPrets;
        this.aDeux = aDeux;
        this.textes = textes;
    }

    EcranDuPret ecran(Situation situation) {
        var pret = situation.pret();
        var aSigner = pret.etat() == EtatPret.A_SIGNER;
        var entete = new EntetePret(
                        textes.texte(aSigner ? "pret.monPret.accordes" : "pret.monPret.signe"),
                        pret.capital(),
                        Stream.concat(
                                        Stream.of(textes.texte("pret.monPret.pour", pret.objet())),
                                        aDeux.phrase(pret).stream())
                                .toList())
                .avecCadran(situation);
        var contenu = new ArrayList<Component>();
        var bas = aSigner ? aSigner(situation, contenu) : null;
        if (!aSigner) {
            contenu.add(new Remarque(Ton.OK, Icone.OK, textes.texte("pret.monPret.signeSuite")));
        }
        contenu.addAll(List.of(
                Titre.deux(textes.texte("pret.monPret.toutes")),
                new ListeEcheances(situation),
                Titre.deux(textes.texte("pret.monPret.papiers")),
                ListePapiers.avantSignature(pret, mesPrets.moi(), papiers)));
        return new EcranDuPret(entete, contenu, bas);
    }

    /** Whose turn it is: mine, the other one's, or somebody who has not answered. */
    private @Nullable BarreDuBas aSigner(Situation situation, List<Component> contenu) {
        var pret = situation.pret();
        var sansReponse = sansReponse(pret);
        if (sansReponse.isPresent()) {
            var second = sansReponse.get();
            contenu.add(Remarque.info(textes.texte("pret.coEmprunteur." + second.etat(), second.nom())));
            return null;
        }
        var capacite = prets.capacite(pret.id());
        if (capacite != Capacite.SEULE) {
            contenu.add(Remarque.info(textes.texte("pret.capacite." + capacite)));
            return null;
        }
        var signatures = prets.signatures(pret.id());
        var mienne = signatures.stream()
                .filter(une -> une.emprunteur().usager().equals(mesPrets.moi()))
                .findFirst()
                .orElseThrow();
        contenu.add(mienne.donnee() ? resteLAutre(pret) : contratAttend(situation, mienne));
        if (pret.aDeux()) {
            contenu.add(CarteDesSignatures.de(signatures));
        } else if (mesPrets.estLeSien(pret)) {
            contenu.add(Lien.vers(
                            "espace/emprunter-a-deux?dossier=" + pret.dossier().valeur(),
                            textes.texte("pret.aDeux.titre"))
                    .icone(Icone.GENS));
        }
        return mienne.donnee()
                ? null
                : new BarreDuBas(Lien.vers(MesPrets.adresse(pret, "signature"), textes.texte("pret.monPret.lireSigner"))
                        .principal());
    }

    private Optional<CoEmprunteur> sansReponse(Pret pret) {
        return coEmprunteurs.du(pret.dossier()).filter(second -> second.etat() != EtatCoEmprunteur.ACCEPTE);
    }

    private Component contratAttend(Situation situation, SignatureAttendue mienne) {
        return new CarteProchaine(
                Icone.PLUME,
                textes.texte(mienne.aRefaire() ? "pret.monPret.contratChange" : "pret.monPret.contratAttend"),
                null,
                textes.texte(
                        "pret.monPret.contratSuite",
                        situation.echeances().getFirst().le()));
    }

    private Component resteLAutre(Pret pret) {
        return new Remarque(
                Ton.OK,
                Icone.OK,
                textes.texte("pret.monPret.resteLAutre", aDeux.autre(pret).orElse("")));
    }
}

package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.ContratARappeler;
import fr.parcoursprojet.pret.EcheancierRefait;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.MotifVersion;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.PretASigner;
import fr.parcoursprojet.pret.PretDebloque;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretSigne;
import fr.parcoursprojet.pret.PretSolde;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.TypeMouvement;
import fr.parcoursprojet.socle.Montant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What borrowers receive: the contract to sign, the signed one, the money that leaves, a new schedule, the end. */
@Component
class CourrierDuPret {

    private final AuxEmprunteurs emprunteurs;
    private final Prets prets;
    private final PapiersDuPret papiers;

    CourrierDuPret(AuxEmprunteurs emprunteurs, Prets prets, PapiersDuPret papiers) {
        this.emprunteurs = emprunteurs;
        this.prets = prets;
        this.papiers = papiers;
    }

    @EventListener
    void aSigner(PretASigner fait) {
        ecrire(
                fait.pret(),
                lettre(fait.pret(), "contrat-a-signer", "contrat:" + fait.pret())
                        .avec("premiere", fait.premiereEcheance()));
    }

    @EventListener
    void aRappeler(ContratARappeler fait) {
        ecrire(fait.pret(), lettre(fait.pret(), "contrat-a-signer-rappel", "contrat-rappel:" + fait.pret()));
    }

    @EventListener
    void signe(PretSigne fait) {
        var lettre = lettre(fait.pret(), "contrat-signe", "contrat-signe:" + fait.pret());
        ecrire(
                fait.pret(),
                papiers.contratSigne(fait.pret())
                        .filter(contrat -> !fait.surPapier())
                        .map(contrat -> lettre.joindre(PieceJointe.fichier("contrat-signe.pdf", contrat)))
                        .orElse(lettre));
    }

    @EventListener
    void debloque(PretDebloque fait) {
        var premiere = prets.situation(fait.pret()).echeances().getFirst();
        ecrire(
                fait.pret(),
                lettre(fait.pret(), "pret-debloque", "debloque:" + fait.pret())
                        .avec("titre", fait.titre())
                        .avec("premiere", premiere.le())
                        .avec("montant", premiere.montant()));
    }

    /**
     * What changes before the signature is read on the contract itself; a date that follows the money, with its departure; what the
     * commission decided, in its answer, which says what is left to pay.
     */
    @EventListener
    void refait(EcheancierRefait fait) {
        var situation = prets.situation(fait.pret());
        if (fait.motif() == MotifVersion.NOUVELLE_DATE
                || situation.pret().etat() == EtatPret.A_SIGNER
                || ditParLaCommission(fait)) {
            return;
        }
        var aPayer = situation.echeances().stream()
                .filter(echeance -> echeance.etat() != EtatEcheance.PAYEE && !situation.aEffacer(echeance))
                .toList();
        situation
                .prochaine()
                .ifPresent(echeance -> ecrire(
                        fait.pret(),
                        lettre(fait.pret(), "echeancier-refait", "echeancier:" + fait.pret() + ":" + fait.version())
                                .avec("motif", fait.motif().name())
                                .avec("prochaine", echeance.le())
                                .avec("montant", echeance.reste())
                                .avec("aPayer", aPayer)
                                .avec(
                                        "efface",
                                        Objects.requireNonNullElse(
                                                situation.pret().planEfface(), Montant.ZERO))
                                .avec("derniere", aPayer.getLast().le())));
    }

    private boolean ditParLaCommission(EcheancierRefait fait) {
        return switch (fait.motif()) {
            case EFFACEMENT -> prets.grandLivre(fait.pret()).getLast().type() == TypeMouvement.REMISE;
            case REPORT, REPORT_REPARTI, DIFFERE, REECHELONNEMENT ->
                prets.versions(fait.pret()).getLast().parLaCommission();
            default -> false;
        };
    }

    @EventListener
    void solde(PretSolde fait) {
        var fin = FinDePret.de(prets.situation(fait.pret()), prets.versions(fait.pret()));
        ecrire(
                fait.pret(),
                lettre(fait.pret(), "pret-solde", "solde:" + fait.pret() + ":" + fait.le())
                        .avec("rendu", fin.filter(FinDePret::parLEmprunteur).isPresent()));
    }

    private void ecrire(PretId pret, Lettre lettre) {
        emprunteurs.ecrire(prets.de(pret), lettre);
    }

    private Lettre lettre(PretId id, String modele, String cle) {
        var pret = prets.de(id);
        return Lettre.a(pret.emprunteur(), modele, cle)
                .sur(pret.dossier())
                .avec("objet", pret.objet())
                .avec("capital", pret.capital());
    }
}

package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.ReglagesDuTresor;
import fr.parcoursprojet.recouvrement.DetteGelee;
import fr.parcoursprojet.recouvrement.EmprunteurProtege;
import fr.parcoursprojet.recouvrement.PretAuContentieux;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a borrower is told when the Treasury takes over, or when a surendettement freezes the debt (R12). */
@Component
class CourrierDuContentieux {

    private final AuxEmprunteurs emprunteurs;
    private final Courriers courriers;
    private final Prets prets;
    private final ReglagesDuTresor tresor;

    CourrierDuContentieux(AuxEmprunteurs emprunteurs, Courriers courriers, Prets prets, ReglagesDuTresor tresor) {
        this.emprunteurs = emprunteurs;
        this.courriers = courriers;
        this.prets = prets;
        this.tresor = tresor;
    }

    @EventListener
    void remis(PretAuContentieux fait) {
        emprunteurs.ecrire(
                prets.de(fait.pret()),
                lettre(fait.pret(), "remis-au-tresor", fait.le())
                        .avec("montant", fait.arriere())
                        .avec("guichet", tresor.adresse()));
    }

    @EventListener
    void gelee(DetteGelee fait) {
        emprunteurs.ecrire(prets.de(fait.pret()), lettre(fait.pret(), "dette-gelee", fait.le()));
    }

    /** To that one alone. */
    @EventListener
    void protege(EmprunteurProtege fait) {
        courriers.ecrire(lettre(fait.pret(), "protection-personnelle", fait.le())
                .pour(
                        fait.emprunteur(),
                        "protection-personnelle:" + fait.pret() + ":" + fait.le() + ":" + fait.emprunteur()));
    }

    private Lettre lettre(PretId id, String modele, LocalDate le) {
        var pret = prets.de(id);
        return Lettre.a(pret.emprunteur(), modele, modele + ":" + id + ":" + le)
                .sur(pret.dossier())
                .avec("titre", Objects.requireNonNullElse(pret.titre(), ""))
                .avec("le", le);
    }
}

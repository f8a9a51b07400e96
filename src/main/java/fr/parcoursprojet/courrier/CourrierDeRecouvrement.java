package fr.parcoursprojet.courrier;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.DifficulteDeclaree;
import fr.parcoursprojet.recouvrement.EcheanceRappelee;
import fr.parcoursprojet.recouvrement.PremierImpaye;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a borrower receives when an instalment nears, is missed, or becomes hard (R11). */
@Component
class CourrierDeRecouvrement {

    private final Courriers courriers;
    private final Prets prets;

    CourrierDeRecouvrement(Courriers courriers, Prets prets) {
        this.courriers = courriers;
        this.prets = prets;
    }

    @EventListener
    void rappel(EcheanceRappelee fait) {
        courriers.ecrire(lettre(fait.pret(), "rappel-echeance", "rappel:" + fait.pret() + ":" + fait.echeance())
                .avec("echeance", fait.echeance())
                .avec("montant", fait.reste()));
    }

    @EventListener
    void impaye(PremierImpaye fait) {
        courriers.ecrire(lettre(fait.pret(), "premier-impaye", "impaye:" + fait.relance())
                .avec("echeance", fait.echeance())
                .avec("montant", fait.arriere()));
    }

    @EventListener
    void difficulte(DifficulteDeclaree fait) {
        courriers.ecrire(lettre(fait.pret(), "difficulte-recue", "difficulte:" + fait.difficulte()));
    }

    private Lettre lettre(PretId id, String modele, String cle) {
        var pret = prets.de(id);
        return Lettre.a(pret.emprunteur(), modele, cle)
                .sur(pret.dossier())
                .avec("objet", pret.objet())
                .avec("titre", Objects.requireNonNullElse(pret.titre(), ""));
    }
}

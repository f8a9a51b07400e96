package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file that goes to the Treasury with a loan: the contract, the schedule in force, the ledger, what was sent to the
 * person and what was offered to help them.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class HistoriqueDuPret {

    private final Prets prets;
    private final Demandes demandes;
    private final Adresses adresses;
    private final Recouvrement recouvrement;
    private final AidesOffertes aides;
    private final Etapes etapes;
    private final Actes actes;
    private final Editions editions;
    private final Textes textes;
    private final Clock horloge;

    HistoriqueDuPret(
            Prets prets,
            Demandes demandes,
            Adresses adresses,
            Recouvrement recouvrement,
            AidesOffertes aides,
            Etapes etapes,
            Actes actes,
            Editions editions,
            Textes textes,
            Clock horloge) {
        this.prets = prets;
        this.demandes = demandes;
        this.adresses = adresses;
        this.recouvrement = recouvrement;
        this.aides = aides;
        this.etapes = etapes;
        this.actes = actes;
        this.editions = editions;
        this.textes = textes;
        this.horloge = horloge;
    }

    /**
     * The history of a loan as an accessible PDF.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such loan
     */
    public byte[] pdf(PretId id) {
        var situation = prets.situation(id);
        var pret = situation.pret();
        var demande = demandes.de(List.of(pret.dossier())).get(pret.dossier());
        var modele = new HashMap<String, Object>();
        modele.put("pret", pret);
        modele.put("titre", Objects.requireNonNullElse(pret.titre(), ""));
        modele.put("nom", pret.noms());
        modele.put(
                "emprunteurs",
                pret.emprunteurs().stream()
                        .map(un -> new LigneEmprunteur(un.nom(), String.join(", ", adresses.lignes(id, un.usager()))))
                        .toList());
        modele.put(
                "numero",
                demande == null || demande.numero() == null
                        ? ""
                        : demande.numero().toString());
        modele.put("situation", situation);
        modele.put("jour", LocalDate.now(horloge));
        modele.put("mouvements", mouvements(id));
        modele.put("relances", relances(id));
        modele.put("aides", aidesOffertes(id));
        modele.put("suites", suites(id));
        return editions.pdf("historique", modele);
    }

    /**
     * The histories of several loans, one after the other in one file.
     *
     * @throws IllegalArgumentException when there is none
     */
    public byte[] pdf(List<PretId> prets) {
        return editions.relier(prets.stream().map(this::pdf).toList());
    }

    private List<LigneHistorique> mouvements(PretId id) {
        return prets.grandLivre(id).stream()
                .map(mouvement -> new LigneHistorique(
                        mouvement.le(), textes.texte("pret.mouvement." + mouvement.type()), mouvement.somme()))
                .toList();
    }

    private List<LigneHistorique> relances(PretId id) {
        return recouvrement.departs(id).reversed().stream()
                .map(depart -> new LigneHistorique(
                        depart.le(),
                        textes.texte("recouvrement.niveau." + depart.niveau()) + ", "
                                + textes.texte("recouvrement.relances.mensualite", depart.echeance()),
                        depart.montant()))
                .toList();
    }

    private List<LigneHistorique> aidesOffertes(PretId id) {
        return aides.du(id).stream()
                .map(aide -> new LigneHistorique(
                        aide.le(), textes.texte("recouvrement.aide." + aide.type()), aide.montant()))
                .toList();
    }

    private List<LigneHistorique> suites(PretId id) {
        var duContentieux = etapes.du(id).stream()
                .map(etape -> ligne(etape.le(), "recouvrement.etape." + etape.type(), etape.commentaire(), null));
        var duSurendettement = actes.du(id).stream()
                .map(acte -> ligne(acte.le(), "recouvrement.acte." + acte.type(), acte.reference(), acte.montant()));
        return Stream.concat(duContentieux, duSurendettement)
                .sorted(Comparator.comparing(LigneHistorique::le))
                .toList();
    }

    private LigneHistorique ligne(LocalDate le, String cle, @Nullable String ajout, @Nullable Montant montant) {
        return new LigneHistorique(le, textes.texte(cle) + (ajout == null ? "" : " : " + ajout), montant);
    }
}

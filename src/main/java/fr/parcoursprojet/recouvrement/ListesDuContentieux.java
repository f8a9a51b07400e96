package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.edition.Tableur;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Textes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The loans that may be handed over to the Treasury, those that are, and the listing that goes with them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class ListesDuContentieux {

    /** How many late loans are shown at once, the oldest ones. */
    public static final int AU_PLUS = 200;

    private static final List<String> COLONNES = List.of(
            "nom",
            "titre",
            "capital",
            "paye",
            "depuis",
            "arriere",
            "reste",
            "dernierPaiement",
            "relances",
            "transmisLe");

    private final Portefeuille portefeuille;
    private final Prets prets;
    private final Recouvrement recouvrement;
    private final AidesOffertes aides;
    private final Editions editions;
    private final Tableur tableur;
    private final Textes textes;
    private final Clock horloge;

    ListesDuContentieux(
            Portefeuille portefeuille,
            Prets prets,
            Recouvrement recouvrement,
            AidesOffertes aides,
            Editions editions,
            Tableur tableur,
            Textes textes,
            Clock horloge) {
        this.portefeuille = portefeuille;
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.aides = aides;
        this.editions = editions;
        this.tableur = tableur;
        this.textes = textes;
        this.horloge = horloge;
    }

    /** The late loans that are not handed over, late for longest first, at most {@link #AU_PLUS}. */
    public List<LigneContentieux> candidats() {
        var transmis = portefeuille.auContentieux();
        return lignes(portefeuille.enRetard(LocalDate.now(horloge)).stream()
                .map(Retard::pret)
                .filter(pret -> !transmis.contains(pret))
                .limit(AU_PLUS)
                .toList());
    }

    /** The loans that the Treasury pursues, by name. */
    public List<LigneContentieux> enCours() {
        return lignes(portefeuille.auContentieux()).stream()
                .sorted((une, autre) -> une.nom().compareToIgnoreCase(autre.nom()))
                .toList();
    }

    /**
     * How some loans stand today, in the order given.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such loan
     */
    public List<LigneContentieux> lignes(Collection<PretId> lesquels) {
        var noms = portefeuille.noms(lesquels);
        var paiements = portefeuille.derniersPaiements(lesquels);
        return lesquels.stream()
                .map(pret -> ligne(pret, noms.getOrDefault(pret, ""), paiements.get(pret)))
                .toList();
    }

    /** A listing as an accessible PDF, kept as PDF/A. */
    public byte[] pdf(List<LigneContentieux> lignes) {
        return editions.pdf(
                "contentieux",
                Map.of(
                        "lignes", lignes,
                        "jour", LocalDate.now(horloge),
                        "arriere",
                                somme(lignes.stream()
                                        .map(LigneContentieux::arriere)
                                        .toList()),
                        "reste",
                                somme(lignes.stream()
                                        .map(LigneContentieux::reste)
                                        .toList())));
    }

    /** The same as a spreadsheet, with its totals in the last line. */
    public byte[] xlsx(List<LigneContentieux> lignes) {
        var table = new ArrayList<List<@Nullable Object>>();
        lignes.forEach(ligne -> table.add(Arrays.asList(
                ligne.nom(),
                ligne.titre(),
                ligne.capital(),
                ligne.paye(),
                ligne.depuis(),
                ligne.arriere(),
                ligne.reste(),
                ligne.dernierPaiement(),
                ligne.relances(),
                ligne.transmisLe())));
        table.add(Arrays.asList(
                textes.texte("recouvrement.listing.total"),
                null,
                somme(lignes.stream().map(LigneContentieux::capital).toList()),
                somme(lignes.stream().map(LigneContentieux::paye).toList()),
                null,
                somme(lignes.stream().map(LigneContentieux::arriere).toList()),
                somme(lignes.stream().map(LigneContentieux::reste).toList())));
        return tableur.xlsx(
                textes.texte("recouvrement.listing.feuille"),
                COLONNES.stream()
                        .map(colonne -> textes.texte("recouvrement.listing." + colonne))
                        .toList(),
                table);
    }

    private LigneContentieux ligne(PretId id, String nom, @Nullable LocalDate dernierPaiement) {
        var situation = prets.situation(id);
        var pret = situation.pret();
        return new LigneContentieux(
                id,
                pret.dossier(),
                nom,
                Objects.requireNonNullElse(pret.titre(), ""),
                pret.capital(),
                situation.recu(),
                situation.enRetard().stream().map(Echeance::le).findFirst().orElse(null),
                situation.arriere(),
                situation.resteDu(),
                dernierPaiement,
                (int) recouvrement.departs(id).stream()
                        .filter(depart -> depart.niveau() != NiveauDeRelance.COURTOISIE)
                        .count(),
                aides.du(id).size(),
                pret.contentieuxLe(),
                pret.geleLe() != null);
    }

    private static Montant somme(List<Montant> montants) {
        return Montant.somme(montants.stream());
    }
}

package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.FichierDesDonnees;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import fr.parcoursprojet.stockage.Coffre;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents a person was asked for and gave, those that others replaced as well. */
@Component
@Transactional(readOnly = true)
class DonneesDesDocuments implements PartDesDonnees {

    private final PieceRepository pieces;
    private final VersionRepository versions;
    private final Coffre coffre;

    DonneesDesDocuments(PieceRepository pieces, VersionRepository versions, Coffre coffre) {
        this.pieces = pieces;
        this.versions = versions;
        this.coffre = coffre;
    }

    @Override
    public String nom() {
        return "documents";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return pieces.findByDemandeur(usager.valeur()).stream()
                .map(PieceTenue::lue)
                .map(piece -> new Donnees()
                        .avec("document", piece.nom())
                        .avec("etat", piece.etat())
                        .avec("depuis", piece.depuis())
                        .avec("fichier", piece.nomFichier())
                        .avec("raison", piece.raison()))
                .toList();
    }

    @Override
    public List<FichierDesDonnees> fichiers(UsagerId usager) {
        var fichiers = new ArrayList<FichierDesDonnees>();
        for (var piece : pieces.findByDemandeur(usager.valeur())) {
            var fichier = piece.lue().fichier();
            if (fichier != null) {
                fichiers.add(FichierDesDonnees.garde(piece.code(), fichier, coffre));
            }
            versions.findByPieceInOrderByRemplaceLeDesc(List.<UUID>of(piece.id()))
                    .forEach(version -> fichiers.add(FichierDesDonnees.garde(
                            piece.code() + "-remplace", version.lue().fichier(), coffre)));
        }
        return fichiers;
    }
}

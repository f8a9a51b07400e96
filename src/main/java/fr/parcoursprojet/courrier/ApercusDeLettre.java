package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.edition.LettreEcrite;
import fr.parcoursprojet.edition.LettresEcrites;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on paper as new words would print them: with the examples of the template for an administrator, who reads no dossier
 * (R14); on a letter already written, told again and not touched, for whoever is a référent too.
 */
@Service
@Transactional
public class ApercusDeLettre {

    private static final int DERNIERES = 20;

    private final ExemplesDeModele exemples;
    private final ModelesLivres livres;
    private final List<LettresEcrites> ecrites;
    private final Editions editions;
    private final Demandes demandes;
    private final Lectures lectures;
    private final Moi moi;

    ApercusDeLettre(
            ExemplesDeModele exemples,
            ModelesLivres livres,
            List<LettresEcrites> ecrites,
            Editions editions,
            Demandes demandes,
            Lectures lectures,
            Moi moi) {
        this.exemples = exemples;
        this.livres = livres;
        this.ecrites = ecrites;
        this.editions = editions;
        this.demandes = demandes;
        this.lectures = lectures;
        this.moi = moi;
    }

    /**
     * With invented data.
     *
     * @param textes words by piece
     * @param cas the only case to show; empty for all of them, each after its condition
     * @param condition how a condition is said, with {@code %s} in the place of its words
     * @throws Introuvable when there is no letter of that name
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public ApercuDeLettre exemple(String nom, Langue langue, Map<String, String> textes, String cas, String condition) {
        exigerPapier(nom, langue);
        return imprimee(Habillage.apercu(exemples.page(nom, langue, cas, condition), textes));
    }

    /** The last letters of this kind, on which words can be tried, newest first. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<LettrePartie> parties(String nom) {
        var dernieres = dernieres(nom);
        var connues = demandes.de(
                dernieres.stream().map(LettreEcrite::dossier).distinct().toList());
        return dernieres.stream()
                .flatMap(lettre -> Optional.ofNullable(connues.get(lettre.dossier())).stream()
                        .filter(demande -> demande.numero() != null)
                        .map(demande -> new LettrePartie(lettre.id(), String.valueOf(demande.numero()), lettre.le())))
                .toList();
    }

    /**
     * On a letter that was written: what it told is told again in these words; it is a read of its dossier (R14).
     *
     * @throws Introuvable when it is not one of the last of that kind, or what it told cannot be read any more
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public ApercuDeLettre sur(UUID lettre, String nom, Langue langue, Map<String, String> textes) {
        exigerPapier(nom, langue);
        var ecrite = dernieres(nom).stream()
                .filter(une -> une.id().equals(lettre))
                .findFirst()
                .orElseThrow(() -> new Introuvable("lettre"));
        lectures.noter(ecrite.dossier(), moi.exigerAgent(), "courrier");
        var page = editions.page(langue, nom, de(nom).orElseThrow().donnees(ecrite));
        return imprimee(Habillage.ecrit(page, textes));
    }

    private void exigerPapier(String nom, Langue langue) {
        if (!livres.un(nom, langue).modele().papier()) {
            throw new Introuvable("lettre");
        }
    }

    private List<LettreEcrite> dernieres(String nom) {
        return de(nom).map(celles -> celles.dernieres(nom, DERNIERES)).orElse(List.of());
    }

    private Optional<LettresEcrites> de(String nom) {
        return ecrites.stream().filter(celles -> celles.ecrit(nom)).findFirst();
    }

    private ApercuDeLettre imprimee(Document page) {
        var pdf = editions.imprimer(PapierLivre.imprimable(page));
        return new ApercuDeLettre(pdf, FeuillesEnImages.de(pdf));
    }
}

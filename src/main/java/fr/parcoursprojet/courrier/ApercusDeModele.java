package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * E-mails as new words would make them: with the examples of the template for an administrator, who reads no dossier (R14); on
 * an e-mail already written for whoever is a référent too.
 */
@Service
@Transactional
public class ApercusDeModele {

    private static final int DERNIERS = 20;

    private final ExemplesDeModele exemples;
    private final RegistreDesEnvois envois;
    private final Demandes demandes;
    private final Lectures lectures;
    private final Moi moi;

    ApercusDeModele(
            ExemplesDeModele exemples, RegistreDesEnvois envois, Demandes demandes, Lectures lectures, Moi moi) {
        this.exemples = exemples;
        this.envois = envois;
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
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public ApercuDeCourrier exemple(
            String nom, Langue langue, Map<String, String> textes, String cas, String condition) {
        var habillee = Habillage.apercu(exemples.page(nom, langue, cas, condition), textes);
        return new ApercuDeCourrier(habillee.title(), habillee.outerHtml());
    }

    /** The last e-mails of this kind about a dossier, on which words can be tried, newest first. */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional(readOnly = true)
    public List<CourrierParti> partis(String nom, Langue langue) {
        var derniers = envois.derniers(nom, langue, DERNIERS);
        var connues = demandes.de(derniers.stream()
                .map(Envoi::dossier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return derniers.stream()
                .flatMap(envoi -> Optional.ofNullable(connues.get(envoi.dossier())).stream()
                        .filter(demande -> demande.numero() != null)
                        .map(demande ->
                                new CourrierParti(envoi.id(), String.valueOf(demande.numero()), envoi.ecritLe())))
                .toList();
    }

    /**
     * On an e-mail that was written, which is not changed; it is a read of its dossier (R14).
     *
     * @throws Introuvable when there is no such e-mail about a dossier
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public ApercuDeCourrier sur(EnvoiId envoi, String nom, Langue langue, Map<String, String> textes) {
        var parti = envois.derniers(nom, langue, DERNIERS).stream()
                .filter(candidat -> candidat.id().equals(envoi))
                .findFirst()
                .orElseThrow(() -> new Introuvable("envoi"));
        DossierId dossier = Objects.requireNonNull(parti.dossier());
        lectures.noter(dossier, moi.exigerAgent(), "courrier");
        var page = Habillage.apercu(Jsoup.parse(envois.html(envoi)), textes);
        return new ApercuDeCourrier(page.title(), page.outerHtml());
    }
}

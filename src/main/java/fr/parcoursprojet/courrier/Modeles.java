package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.RegistreDesModeles.Ecrite;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of the e-mails and of the letters on paper, which an administrator makes the city's own. A version starts at once: what is already written,
 * sent or waiting, keeps its words.
 */
@Service
@Transactional
public class Modeles {

    private static final int POURQUOI = 200;

    private final ModelesLivres livres;
    private final RegistreDesModeles registre;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    Modeles(ModelesLivres livres, RegistreDesModeles registre, Agents agents, Moi moi, Clock horloge) {
        this.livres = livres;
        this.registre = registre;
        this.agents = agents;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** All the e-mails and letters, by moment then by name. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public List<EtatDuModele> tous() {
        var dernieres = registre.dernieres().stream()
                .collect(Collectors.toMap(ecrite -> List.of(ecrite.modele(), ecrite.langue()), Function.identity()));
        return livres.tous().stream()
                .map(ModeleLivre::modele)
                .sorted((un, autre) -> un.moment() == autre.moment()
                        ? un.titre().compareTo(autre.titre())
                        : un.moment().compareTo(autre.moment()))
                .map(modele -> {
                    var francais = version(dernieres.get(List.of(modele.nom(), Langue.FR)));
                    var anglais = version(dernieres.get(List.of(modele.nom(), Langue.EN)));
                    return new EtatDuModele(
                            modele,
                            francais,
                            anglais,
                            vieilli(modele.nom(), Langue.FR, francais) || vieilli(modele.nom(), Langue.EN, anglais));
                })
                .toList();
    }

    /**
     * An e-mail or a letter as it is delivered.
     *
     * @throws Introuvable when there is none of that name
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public ModeleDeCourrier un(String nom, Langue langue) {
        return livres.un(nom, langue).modele();
    }

    /** The variables that a piece may name. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public List<BlocDuModele.Variable> variables(ModeleDeCourrier modele, BlocDuModele bloc) {
        return VerificationDuModele.permises(modele, bloc);
    }

    /** How many letters a piece may have. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public int longueur(BlocDuModele bloc) {
        return VerificationDuModele.longueur(bloc);
    }

    /** Every version of an e-mail, newest first; the delivered one, number 0, is not among them. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public List<VersionDeModele> versions(String nom, Langue langue) {
        livres.un(nom, langue);
        return registre.toutes(nom, langue).stream().map(this::lue).toList();
    }

    /** What is wrong with words as they are typed, by piece. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public Map<String, List<FauteDePhrase>> verifier(String nom, Langue langue, Map<String, String> textes) {
        return VerificationDuModele.de(un(nom, langue), textes);
    }

    /**
     * Adds a version, which starts at once.
     *
     * @param base the last version that was read; 0 for the delivered words
     * @param textes words by piece; the delivered ones where it names none
     * @throws ModeleChange when somebody added one since
     * @throws SaisieInvalide naming each piece to correct, or {@code pourquoi}
     * @throws Refus when nothing changes
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public VersionDeModele enregistrer(
            String nom, Langue langue, int base, Map<String, String> textes, String pourquoi) {
        var modele = un(nom, langue);
        var propres = propres(modele, textes);
        var erreurs = new ArrayList<Erreur>();
        VerificationDuModele.de(modele, propres)
                .forEach((cle, fautes) -> fautes.stream()
                        .findFirst()
                        .ifPresent(faute -> erreurs.add(new Erreur(cle, faute.cle(), faute.arguments()))));
        exigerPourquoi(pourquoi, erreurs);
        return ajouter(nom, langue, base, propres, pourquoi.strip(), null, erreurs);
    }

    /**
     * Goes back to an older version: it is added once more, nothing is removed.
     *
     * @param numero the version to take again; 0 for the delivered words
     * @throws ModeleChange when somebody added one since
     * @throws Introuvable when there is no such version
     * @throws SaisieInvalide when it does not say why
     * @throws Refus when nothing changes, or the delivered e-mail no longer takes those words
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public VersionDeModele revenir(String nom, Langue langue, int base, int numero, String pourquoi) {
        var modele = un(nom, langue);
        var textes = numero == 0
                ? Map.<String, String>of()
                : versions(nom, langue).stream()
                        .filter(version -> version.numero() == numero)
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("version"))
                        .textes();
        if (!MotsDeLaVille.valables(modele, textes).equals(textes)) {
            throw new Refus("courrier.refus.versionPerimee");
        }
        var erreurs = new ArrayList<Erreur>();
        exigerPourquoi(pourquoi, erreurs);
        return ajouter(nom, langue, base, textes, pourquoi.strip(), numero, erreurs);
    }

    private VersionDeModele ajouter(
            String nom,
            Langue langue,
            int base,
            Map<String, String> textes,
            String pourquoi,
            @Nullable Integer reprise,
            List<Erreur> erreurs) {
        var derniere = registre.derniere(nom, langue).map(this::lue).orElse(null);
        if (derniere != null && derniere.numero() != base) {
            throw new ModeleChange(derniere);
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        if (textes.equals(derniere == null ? Map.of() : derniere.textes())) {
            throw new Refus("courrier.refus.rienNeChange");
        }
        var ecrite = new Ecrite(
                nom,
                langue,
                (derniere == null ? 0 : derniere.numero()) + 1,
                moi.exigerAgent(),
                horloge.instant(),
                pourquoi,
                reprise);
        if (!registre.ajouter(ecrite, textes)) {
            throw new ModeleChange(registre.derniere(nom, langue).map(this::lue).orElseThrow());
        }
        return lue(ecrite);
    }

    private static void exigerPourquoi(String pourquoi, List<Erreur> erreurs) {
        if (pourquoi.isBlank() || pourquoi.strip().length() > POURQUOI) {
            erreurs.add(Erreur.de("pourquoi", "courrier.faute.pourquoi"));
        }
    }

    /** The words that are not the delivered ones, tidied. */
    private static Map<String, String> propres(ModeleDeCourrier modele, Map<String, String> textes) {
        var gardes = new LinkedHashMap<String, String>();
        for (var bloc : modele.modifiables()) {
            var texte = textes.get(bloc.cle());
            if (texte != null && !propre(texte).equals(bloc.texte())) {
                gardes.put(bloc.cle(), propre(texte));
            }
        }
        return gardes;
    }

    private static String propre(String texte) {
        return texte.lines()
                .map(ligne -> ligne.replaceAll("[\\p{Cc}\\p{Cf}]", " ")
                        .replaceAll(" {2,}", " ")
                        .strip())
                .filter(ligne -> !ligne.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private boolean vieilli(String nom, Langue langue, @Nullable VersionDeModele version) {
        return version != null
                && !MotsDeLaVille.valables(un(nom, langue), version.textes()).equals(version.textes());
    }

    private @Nullable VersionDeModele version(@Nullable Ecrite ecrite) {
        return ecrite == null ? null : lue(ecrite);
    }

    private VersionDeModele lue(Ecrite ecrite) {
        return new VersionDeModele(
                ecrite.numero(),
                agents.de(ecrite.auteur()).nom(),
                ecrite.ecritLe(),
                ecrite.pourquoi(),
                ecrite.reprise(),
                registre.textes(ecrite.modele(), ecrite.langue(), ecrite.numero()));
    }
}

package fr.parcoursprojet.courrier;

import fr.parcoursprojet.edition.MotsDesLettres;
import fr.parcoursprojet.socle.Langue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's words that leave today. Those that no longer fit the delivered e-mail, after an upgrade, give way to the delivered
 * ones: an e-mail or a letter always leaves whole.
 */
@Component
@Transactional(readOnly = true)
class MotsDeLaVille implements MotsDesLettres {

    private final RegistreDesModeles registre;
    private final ModelesLivres livres;

    MotsDeLaVille(RegistreDesModeles registre, ModelesLivres livres) {
        this.registre = registre;
        this.livres = livres;
    }

    @Override
    public String habiller(String gabarit, String page) {
        var textes = textes(gabarit, Langue.courante(), true);
        return textes.isEmpty() ? page : PapierLivre.imprimable(Habillage.ecrit(page, textes));
    }

    /** By piece of the e-mail; empty when the city has none. */
    Map<String, String> textes(String modele, Langue langue) {
        return textes(modele, langue, false);
    }

    /** A paper may be called as the e-mail it goes with, and have nothing of its words. */
    private Map<String, String> textes(String modele, Langue langue, boolean papier) {
        var livre =
                livres.trouver(modele, langue).filter(connu -> connu.modele().papier() == papier);
        var derniere = livre.flatMap(connu -> registre.derniere(modele, langue));
        if (livre.isEmpty() || derniere.isEmpty()) {
            return Map.of();
        }
        return valables(
                livre.get().modele(),
                registre.textes(modele, langue, derniere.get().numero()));
    }

    /** Those of these words that fit the delivered e-mail. */
    static Map<String, String> valables(ModeleDeCourrier modele, Map<String, String> textes) {
        var gardes = new LinkedHashMap<>(textes);
        gardes.keySet()
                .removeIf(cle -> modele.modifiables().stream()
                        .noneMatch(bloc -> bloc.cle().equals(cle)));
        // what one piece leaves out may have been said by another that goes: until nothing is wrong
        var fautes = VerificationDuModele.de(modele, gardes).keySet();
        while (!fautes.isEmpty() && gardes.keySet().removeAll(fautes)) {
            fautes = VerificationDuModele.de(modele, gardes).keySet();
        }
        return fautes.isEmpty() ? gardes : Map.of();
    }
}

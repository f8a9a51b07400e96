package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.Langue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's words that leave today. Those that no longer fit the delivered e-mail, after an upgrade, give way to the delivered
 * ones: an e-mail always leaves whole.
 */
@Component
@Transactional(readOnly = true)
class MotsDeLaVille {

    private final RegistreDesModeles registre;
    private final ModelesLivres livres;

    MotsDeLaVille(RegistreDesModeles registre, ModelesLivres livres) {
        this.registre = registre;
        this.livres = livres;
    }

    /** By piece of the e-mail; empty when the city has none. */
    Map<String, String> textes(String modele, Langue langue) {
        var livre = livres.trouver(modele, langue);
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

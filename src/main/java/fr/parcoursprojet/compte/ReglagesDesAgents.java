package fr.parcoursprojet.compte;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the agents' provider says what they may do.
 *
 * @param claim the claim that lists their roles, dots going down: {@code roles}, {@code realm_access.roles}
 * @param correspondance the provider's name of a role to ours; empty when it uses our names
 * @param siret the establishment agents must belong to, as ProConnect gives it; none when not checked
 */
@ConfigurationProperties("portail.agents")
record ReglagesDesAgents(
        @DefaultValue("roles") String claim,
        @DefaultValue Map<String, Role> correspondance,
        @Nullable String siret) {

    /** What these claims allow: never {@link Role#USAGER}, which is no role of an agent. */
    Set<Role> roles(Map<String, Object> claims) {
        var trouves = EnumSet.noneOf(Role.class);
        for (var nom : noms(claims)) {
            var role = correspondance.isEmpty() ? parNom(nom) : correspondance.get(nom);
            if (role != null && role != Role.USAGER) {
                trouves.add(role);
            }
        }
        return trouves;
    }

    /** Whether these claims name the expected establishment, when there is one. */
    boolean memeEtablissement(Map<String, Object> claims) {
        return siret == null || siret.isBlank() || siret.replace(" ", "").equals(claims.get("siret"));
    }

    private List<String> noms(Map<String, Object> claims) {
        Object valeur = claims;
        for (var pas : claim.split("\\.", -1)) {
            valeur = valeur instanceof Map<?, ?> niveau ? niveau.get(pas) : null;
        }
        return switch (valeur) {
            case Collection<?> plusieurs ->
                plusieurs.stream().map(String::valueOf).toList();
            case String un -> List.of(un.split("[ ,]+"));
            case null, default -> List.of();
        };
    }

    private static @Nullable Role parNom(String nom) {
        for (var role : Role.values()) {
            if (role.name().equalsIgnoreCase(nom)) {
                return role;
            }
        }
        return null;
    }
}

package fr.parcoursprojet.compte;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A principal that a provider vouches for; keeps the id_token, which ends the provider's session. */
final class IdentiteOidc extends DefaultOidcUser implements Identite {

    private final @Nullable UsagerId usagerId;
    private final @Nullable AgentId agentId;
    private final Set<Role> roles;

    private IdentiteOidc(OidcUser vu, @Nullable UsagerId usager, @Nullable AgentId agent, Set<Role> roles) {
        super(AuthorityUtils.createAuthorityList(autorites(roles)), vu.getIdToken());
        this.usagerId = usager;
        this.agentId = agent;
        this.roles = Set.copyOf(roles);
    }

    static IdentiteOidc usager(OidcUser vu, UsagerId usager) {
        return new IdentiteOidc(vu, usager, null, Set.of(Role.USAGER));
    }

    static IdentiteOidc agent(OidcUser vu, AgentId agent, Set<Role> roles) {
        return new IdentiteOidc(vu, null, agent, roles);
    }

    static String[] autorites(Set<Role> roles) {
        return roles.stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
    }

    @Override
    public @Nullable UsagerId usagerId() {
        return usagerId;
    }

    @Override
    public @Nullable AgentId agentId() {
        return agentId;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    /** Two sessions of one account are the same person. */
    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof IdentiteOidc identite && getName().equals(identite.getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getName() {
        return String.valueOf(usagerId != null ? usagerId : agentId);
    }

    @Override
    public String toString() {
        return "IdentiteOidc[" + getName() + "]";
    }
}

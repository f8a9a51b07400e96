package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** From what a provider says to one of our accounts, at each sign-in. */
@Component
class Reconnaissance implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService lecture = new OidcUserService();
    private final Usagers usagers;
    private final Agents agents;
    private final Prescripteurs prescripteurs;
    private final ReglagesDesAgents reglages;

    Reconnaissance(
            OAuth2UserService<OAuth2UserRequest, OAuth2User> fiches,
            Usagers usagers,
            Agents agents,
            Prescripteurs prescripteurs,
            ReglagesDesAgents reglages) {
        lecture.setOauth2UserService(fiches);
        lecture.setRetrieveUserInfo(demande -> true);
        this.usagers = usagers;
        this.agents = agents;
        this.prescripteurs = prescripteurs;
        this.reglages = reglages;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest demande) {
        var vu = lecture.loadUser(demande);
        return demande.getClientRegistration().getRegistrationId().equals("agents") ? agent(vu) : usager(vu);
    }

    private IdentiteOidc usager(OidcUser vu) {
        var pivot = new IdentitePivot(
                emetteur(vu),
                vu.getName(),
                adresse(vu),
                vu.getGivenName(),
                // the usual name when there is one, as on the person's papers
                vu.getPreferredUsername() != null ? vu.getPreferredUsername() : vu.getFamilyName(),
                naissance(vu.getBirthdate()));
        return IdentiteOidc.usager(vu, usagers.reconnaitre(pivot));
    }

    private IdentiteOidc agent(OidcUser vu) {
        Map<String, Object> claims = new HashMap<>(vu.getIdToken().getClaims());
        if (vu.getUserInfo() != null) {
            claims.putAll(vu.getUserInfo().getClaims());
        }
        if (!reglages.memeEtablissement(claims)) {
            throw refus("etablissement");
        }
        var roles = reglages.roles(claims);
        if (roles.equals(Set.of(Role.PRESCRIPTEUR))) {
            return prescripteur(vu);
        }
        // who is of the service does not act from outside
        roles.remove(Role.PRESCRIPTEUR);
        var id = agents.reconnaitre(emetteur(vu), vu.getName(), nom(vu), adresse(vu), roles);
        if (agents.estRetire(id)) {
            throw refus("retire");
        }
        if (roles.isEmpty()) {
            throw refus("sansRole");
        }
        return IdentiteOidc.agent(vu, id, roles);
    }

    /** The provider's word replaces the code, not the administrator's invitation: one account, whichever way they come. */
    private IdentiteOidc prescripteur(OidcUser vu) {
        var id = prescripteurs.reconnaitre(adresse(vu)).orElseThrow(() -> refus("sansRole"));
        return IdentiteOidc.agent(vu, id, Set.of(Role.PRESCRIPTEUR));
    }

    private static String emetteur(OidcUser vu) {
        return Objects.requireNonNull(vu.getIdToken().getIssuer()).toString();
    }

    private static String nom(OidcUser vu) {
        // ProConnect gives the family name as usual_name
        var famille = vu.getFamilyName() != null ? vu.getFamilyName() : vu.getClaimAsString("usual_name");
        if (vu.getGivenName() != null && famille != null) {
            return vu.getGivenName() + " " + famille;
        }
        return vu.getFullName() != null ? vu.getFullName() : adresse(vu).valeur();
    }

    private static Email adresse(OidcUser vu) {
        if (vu.getEmail() == null || !Email.estValide(vu.getEmail())) {
            throw refus("sansAdresse");
        }
        return new Email(vu.getEmail());
    }

    /** FranceConnect may know only the year: {@code 1992-00-00}. */
    private static @Nullable LocalDate naissance(@Nullable String lue) {
        try {
            return lue == null ? null : LocalDate.parse(lue);
        } catch (DateTimeParseException partielle) {
            return null;
        }
    }

    private static OAuth2AuthenticationException refus(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}

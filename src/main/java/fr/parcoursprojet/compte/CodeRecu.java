package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Refus;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with a code received: its name is the request it answers, its password the six digits. */
@Component
class CodeRecu implements AuthenticationProvider {

    private final Codes codes;
    private final Usagers usagers;
    private final Prescripteurs prescripteurs;

    CodeRecu(Codes codes, Usagers usagers, Prescripteurs prescripteurs) {
        this.codes = codes;
        this.usagers = usagers;
        this.prescripteurs = prescripteurs;
    }

    @Override
    public Authentication authenticate(Authentication essai) {
        var origine = essai.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            var adresse = codes.verifier(
                            UUID.fromString(essai.getName()), String.valueOf(essai.getCredentials()), origine)
                    .orElseThrow(() -> new BadCredentialsException("code"));
            var identite = prescripteurs
                    .reconnaitre(adresse)
                    .map(id -> IdentiteSimple.de(id, Set.of(Role.PRESCRIPTEUR)))
                    .orElseGet(() -> IdentiteSimple.de(usagers.ouvrir(adresse)));
            return UsernamePasswordAuthenticationToken.authenticated(
                    identite, null, AuthorityUtils.createAuthorityList(IdentiteOidc.autorites(identite.roles())));
        } catch (Refus tropSouvent) {
            throw new LockedException(tropSouvent.cle(), tropSouvent);
        } catch (IllegalArgumentException aucuneDemande) {
            throw new BadCredentialsException("code", aucuneDemande);
        }
    }

    @Override
    public boolean supports(Class<?> authentification) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentification);
    }
}

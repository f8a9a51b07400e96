package fr.parcoursprojet.demonstration.idp;

import fr.parcoursprojet.demonstration.idp.FournisseurDEssai.Falsification;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** One-click accounts, FranceConnect's strictness, and its signed userinfo. */
final class DevantLeFournisseur extends OncePerRequestFilter {

    private static final Set<String> CONNUS = Set.of(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "nonce",
            "acr_values",
            "prompt",
            "login_hint");

    private final EtatDuFournisseur etat;
    private final OAuth2AuthorizationService autorisations;
    private final JwtEncoder signature;
    private final SecurityContextHolderStrategy strategie;
    private final JsonMapper json = JsonMapper.builder().build();

    DevantLeFournisseur(
            EtatDuFournisseur etat,
            OAuth2AuthorizationService autorisations,
            JwtEncoder signature,
            SecurityContextHolderStrategy strategie) {
        this.etat = etat;
        this.autorisations = autorisations;
        this.signature = signature;
        this.strategie = strategie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        switch (requete.getRequestURI()) {
            case "/fiche" -> fiche(requete, reponse);
            case "/oauth2/authorize" -> autoriser(requete, reponse, suite);
            case "/connect/logout" -> {
                if (requete.getParameter("id_token_hint") == null || requete.getParameter("state") == null) {
                    refuser(reponse, "id_token_hint and state are required");
                } else {
                    suite.doFilter(requete, reponse);
                }
            }
            default -> suite.doFilter(requete, reponse);
        }
    }

    private void autoriser(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        var usagers = EtatDuFournisseur.FRANCECONNECT.equals(requete.getParameter("client_id"));
        if (usagers) {
            for (var nom : requete.getParameterMap().keySet()) {
                if (!CONNUS.contains(nom)) {
                    refuser(reponse, "unknown parameter " + nom);
                    return;
                }
            }
            if (tropCourt(requete, "state") || tropCourt(requete, "nonce")) {
                refuser(reponse, "state and nonce need 32 characters");
                return;
            }
            if (!"eidas1".equals(requete.getParameter("acr_values"))) {
                refuser(reponse, "acr_values is required");
                return;
            }
        }
        var voulu = requete.getParameter("login_hint");
        if (voulu != null) {
            entrer(Personne.de(voulu), requete, reponse);
        }
        var qui = strategie.getContext().getAuthentication();
        if (qui == null || Personne.de(qui.getName()).agent() == usagers) {
            choisir(requete, reponse, usagers);
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    private void entrer(Personne personne, HttpServletRequest requete, HttpServletResponse reponse) {
        var contexte = strategie.createEmptyContext();
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                personne.identifiant(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        strategie.setContext(contexte);
        new HttpSessionSecurityContextRepository().saveContext(contexte, requete, reponse);
    }

    private void choisir(HttpServletRequest requete, HttpServletResponse reponse, boolean usagers) throws IOException {
        var page = new StringBuilder("""
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <title>Fournisseur de démonstration</title><style>
                body{font:17px/1.5 system-ui,sans-serif;margin:0;padding:1rem;background:#f0f4f3;color:#10262b}
                main{max-width:32rem;margin:auto}a{display:block;min-height:44px;padding:.75rem 1rem;margin:.5rem 0;background:#fff;border:1px solid #6b8285;border-radius:10px;color:#0a5563}
                </style></head><body><main><h1>Fournisseur de démonstration</h1><p>Choisissez une personne fictive.</p>
                """);
        for (var personne : Personne.TOUTES) {
            if (personne.agent() != usagers) {
                page.append("<a href=\"/oauth2/authorize?")
                        .append(requete.getQueryString().replace("&", "&amp;"))
                        .append("&amp;login_hint=")
                        .append(personne.identifiant())
                        .append("\"><b>")
                        .append(personne.nomComplet())
                        .append("</b>, ")
                        .append(personne.quoi())
                        .append("</a>");
            }
        }
        reponse.setContentType("text/html;charset=utf-8");
        reponse.getWriter().write(page.append("</main></body></html>").toString());
    }

    private void fiche(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        var entete = String.valueOf(requete.getHeader("Authorization"));
        var autorisation = entete.startsWith("Bearer ")
                ? autorisations.findByToken(entete.substring(7), OAuth2TokenType.ACCESS_TOKEN)
                : null;
        if (autorisation == null || !autorisation.getAccessToken().isActive()) {
            reponse.sendError(401);
            return;
        }
        var claims = fiche(Personne.de(autorisation.getPrincipalName()));
        if (etat.siret != null && claims.containsKey("roles")) {
            claims.put("siret", etat.siret);
        }
        if (etat.falsification == Falsification.SUJET) {
            claims.put("sub", "quelqu-un-d-autre");
        }
        if (!autorisation.getRegisteredClientId().equals(EtatDuFournisseur.FRANCECONNECT)
                || etat.falsification == Falsification.NON_SIGNEE) {
            reponse.setContentType("application/json");
            reponse.getOutputStream().write(json.writeValueAsBytes(claims));
            return;
        }
        reponse.setContentType("application/jwt");
        reponse.getOutputStream().write(signee(claims).getBytes(StandardCharsets.US_ASCII));
    }

    private String signee(Map<String, Object> claims) {
        var maintenant = Instant.now();
        var jeton = signature
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.ES256).build(),
                        JwtClaimsSet.builder()
                                .issuer(etat.falsification == Falsification.EMETTEUR ? "http://autre" : etat.emetteur)
                                .audience(List.of(
                                        etat.falsification == Falsification.DESTINATAIRE
                                                ? "un-autre-portail"
                                                : EtatDuFournisseur.FRANCECONNECT))
                                .issuedAt(maintenant)
                                .expiresAt(maintenant.plusSeconds(60))
                                .claims(tous -> tous.putAll(claims))
                                .build()))
                .getTokenValue();
        if (etat.falsification != Falsification.CONTENU) {
            return jeton;
        }
        var parties = jeton.split("\\.", -1);
        var contenu = new String(Base64.getUrlDecoder().decode(parties[1]), StandardCharsets.UTF_8)
                .replace("\"email\":\"", "\"email\":\"x");
        return parties[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(contenu.getBytes(StandardCharsets.UTF_8)) + "."
                + parties[2];
    }

    /** What the provider says of a person. */
    static Map<String, Object> fiche(Personne personne) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", personne.identifiant());
        claims.put("given_name", personne.prenom());
        claims.put("family_name", personne.nom());
        claims.put("email", personne.email());
        if (personne.agent()) {
            claims.put("roles", personne.roles());
        } else {
            claims.put("birthdate", personne.naissance().toString());
        }
        return claims;
    }

    private static boolean tropCourt(HttpServletRequest requete, String nom) {
        var valeur = requete.getParameter(nom);
        return valeur == null || valeur.length() < 32;
    }

    private static void refuser(HttpServletResponse reponse, String pourquoi) throws IOException {
        reponse.setStatus(400);
        reponse.setContentType("text/plain");
        reponse.getWriter().write(pourquoi);
    }
}

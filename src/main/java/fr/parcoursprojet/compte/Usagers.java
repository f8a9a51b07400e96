package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SonDuNom;
import fr.parcoursprojet.socle.Telephone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of demandeurs and emprunteurs. */
@Service
@Transactional
public class Usagers {

    private static final Limit SEMBLABLES = Limit.of(10);

    private final UsagerRepository comptes;
    private final TracesDuCompte traces;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Usagers(UsagerRepository comptes, TracesDuCompte traces, ApplicationEventPublisher evenements, Clock horloge) {
        this.comptes = comptes;
        this.traces = traces;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * One account.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Usager de(UsagerId id) {
        return compte(id).enUsager();
    }

    /** Finds or makes the account of an address its holder has just proved. */
    public UsagerId ouvrir(Email adresse) {
        var compte = comptes.findByAdresseProuvee(adresse)
                .orElseGet(() -> comptes.save(CompteUsager.parAdresse(adresse, horloge.instant())));
        compte.voir(LocalDate.now(horloge));
        return compte.id();
    }

    /** Notes what the person says of themselves; FranceConnect's word on name and birth is kept when there is one. */
    public void preciser(
            UsagerId id,
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable LocalDate naissance,
            @Nullable Telephone telephone) {
        compte(id).preciser(prenom, nom, naissance, telephone);
    }

    /** The account whose holder proved this address. */
    @Transactional(readOnly = true)
    public Optional<UsagerId> parEmail(Email adresse) {
        return comptes.findByAdresseProuvee(adresse).map(CompteUsager::id);
    }

    /**
     * Accounts that may be the one of somebody an agent speaks with: by the address, the telephone, the sound of the whole
     * name, then that of the family name alone. Those of people who died are among them.
     *
     * @param nom the family name; empty for none
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Usager> semblables(@Nullable Email adresse, @Nullable Telephone telephone, String prenom, String nom) {
        var trouves = new LinkedHashSet<CompteUsager>();
        if (adresse != null) {
            comptes.findByAdresseProuvee(adresse).ifPresent(trouves::add);
        }
        if (telephone != null) {
            trouves.addAll(comptes.findByTelephoneAndReuniAIsNull(telephone, SEMBLABLES));
        }
        var son = SonDuNom.de(prenom, nom);
        if (!son.isEmpty()) {
            trouves.addAll(comptes.findBySonAndReuniAIsNull(son, SEMBLABLES));
        }
        var sonNom = SonDuNom.de(nom);
        if (!sonNom.isEmpty()) {
            trouves.addAll(comptes.findBySonNomAndReuniAIsNull(sonNom, SEMBLABLES));
        }
        return trouves.stream().map(CompteUsager::enUsager).toList();
    }

    /** The address that the holder of an account proved; empty while they proved none. */
    @Transactional(readOnly = true)
    public Optional<Email> adresseProuvee(UsagerId id) {
        return compte(id).adresse();
    }

    /** The language a person chose to read and be written to in; French while they chose none. */
    @Transactional(readOnly = true)
    public Langue langue(UsagerId id) {
        return compte(id).langue();
    }

    /** Notes the language a person chooses: screens and e-mails follow it. */
    public void parler(UsagerId id, Langue langue) {
        compte(id).parler(langue);
    }

    /** The optional e-mails a person does without. */
    @Transactional(readOnly = true)
    public Set<CourrielFacultatif> courrielsRefuses(UsagerId id) {
        return compte(id).courrielsRefuses();
    }

    /** A person says which optional e-mails they do without; those of facts and duties still come. */
    public void refuserCourriels(UsagerId id, Set<CourrielFacultatif> refuses) {
        compte(id).refuserCourriels(refuses);
    }

    /** Forgets who the holder is, whom nothing is kept of any more: their address is left, to sign in. */
    public void oublier(UsagerId id) {
        compte(id).oublier();
    }

    /** Whether the holder of an account signed in after a day, as far as it is known. */
    @Transactional(readOnly = true)
    public boolean vuApres(UsagerId id, LocalDate jour) {
        return compte(id).vuApres(jour);
    }

    /** Erases an account nothing is kept of any more, its address included: it leads nowhere (R15). */
    public void effacer(UsagerId id) {
        var compte = compte(id);
        traces.effacer(id, compte.enUsager().email());
        comptes.findByReuniA(id.valeur()).forEach(ancien -> {
            traces.effacer(ancien.id(), ancien.enUsager().email());
            ancien.effacer(horloge.instant());
        });
        compte.effacer(horloge.instant());
    }

    /** Closes an account, because its holder died: nobody reads under it any more, nothing is written to it. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void fermer(UsagerId id) {
        compte(id).fermer(horloge.instant());
    }

    /** Opens again an account that was closed by mistake. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void rouvrir(UsagerId id) {
        compte(id).rouvrir();
    }

    /** Whether an account is closed. */
    @Transactional(readOnly = true)
    public boolean ferme(UsagerId id) {
        return compte(id).ferme();
    }

    /** Finds or makes the account of somebody FranceConnect vouches for; the address it gives is not proved yet. */
    UsagerId reconnaitre(IdentitePivot identite) {
        var compte = comptes.findByEmetteurAndSujet(identite.emetteur(), identite.sujet())
                .orElseGet(() -> comptes.save(CompteUsager.parFranceConnect(identite, horloge.instant())));
        compte.certifier(identite);
        compte.voir(LocalDate.now(horloge));
        return compte.id();
    }

    /** Whether the holder of this account still has to prove the address FranceConnect gave. */
    @Transactional(readOnly = true)
    boolean adresseAProuver(UsagerId id) {
        return compte(id).adresse().isEmpty();
    }

    /**
     * Notes that the holder proved the account's address. When an account already had it, the two become one.
     *
     * @return the account that stays
     */
    UsagerId prouverAdresse(UsagerId id, Email adresse) {
        var compte = compte(id);
        if (!compte.enUsager().email().equals(adresse)) {
            throw new Refus("compte.refus.autreAdresse");
        }
        var autre = comptes.findByAdresseProuvee(adresse)
                .filter(trouve -> !trouve.id().equals(id));
        if (autre.isEmpty()) {
            compte.prouverAdresse();
            return id;
        }
        var garde = autre.get();
        var identite = compte.seFondreDans(garde.id());
        comptes.flush(); // the identity leaves one row before it enters the other: it is unique
        garde.certifier(identite);
        garde.reprendreLaLangue(compte);
        evenements.publishEvent(new ComptesReunis(id, garde.id()));
        return garde.id();
    }

    /** Whether another account took this one over, or it was closed: nobody acts under it any more. */
    @Transactional(readOnly = true)
    boolean fini(UsagerId id) {
        return comptes.estFini(id.valeur());
    }

    private CompteUsager compte(UsagerId id) {
        return comptes.findById(id.valeur()).orElseThrow(() -> new Introuvable("usager"));
    }
}

package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** The filed dossiers, as the agents look for them. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Dossiers {

    private final DossiersProjetes dossiers;

    Dossiers(DossiersProjetes dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * A page of what was found, newest filing first.
     *
     * @param debut rank of the first one, from 0
     * @param nombre how many at most
     */
    public List<DossierEnBref> chercher(RechercheDossier recherche, int debut, int nombre) {
        return dossiers.findBy(
                        filtre(recherche),
                        requete -> requete.sortBy(Sort.by("deposeeLe", "numero").descending())
                                .page(new Tranche(debut, nombre)))
                .map(DossierProjete::lu)
                .toList();
    }

    /** How many would be found. */
    public int combien(RechercheDossier recherche) {
        return (int) dossiers.count(filtre(recherche));
    }

    /** One dossier by its number. */
    public Optional<DossierEnBref> parNumero(NumeroDossier numero) {
        return dossiers.findByNumero(numero.valeur()).map(DossierProjete::lu);
    }

    /**
     * One dossier.
     *
     * @throws Introuvable when it was never filed
     */
    public DossierEnBref de(DossierId dossier) {
        return dossiers.findById(dossier.valeur())
                .map(DossierProjete::lu)
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    /** Several dossiers in one reading. */
    public Map<DossierId, DossierEnBref> de(Collection<DossierId> voulus) {
        return dossiers.findAllById(voulus.stream().map(DossierId::valeur).toList()).stream()
                .map(DossierProjete::lu)
                .collect(Collectors.toMap(DossierEnBref::dossier, Function.identity()));
    }

    private static Specification<DossierProjete> filtre(RechercheDossier recherche) {
        Specification<DossierProjete> filtre = Specification.unrestricted();
        for (var mot : recherche.mots()) {
            filtre = filtre.and((ligne, requete, cb) -> cb.like(ligne.get("recherche"), "%" + echappe(mot) + "%", '!'));
        }
        if (!recherche.etats().isEmpty()) {
            filtre = filtre.and((ligne, requete, cb) -> ligne.get("etat").in(recherche.etats()));
        }
        return filtre;
    }

    private static String echappe(String mot) {
        return mot.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

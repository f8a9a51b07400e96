package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.NumeroDossier;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The filed dossiers, as the agents look for them. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Dossiers {

    private final DossiersProjetes dossiers;
    private final QuestionEnBase question;

    Dossiers(DossiersProjetes dossiers, QuestionEnBase question) {
        this.dossiers = dossiers;
        this.question = question;
    }

    /**
     * A page of what was found, newest filing first.
     *
     * @param debut rank of the first one, from 0
     * @param nombre how many at most
     */
    public List<DossierEnBref> chercher(RechercheDossier recherche, int debut, int nombre) {
        var rangs = question.chercher(recherche, debut, nombre);
        var lus =
                dossiers.findAllById(rangs).stream().collect(Collectors.toMap(DossierProjete::id, DossierProjete::lu));
        return rangs.stream().map(lus::get).filter(Objects::nonNull).toList();
    }

    /** How many would be found. */
    public int combien(RechercheDossier recherche) {
        return question.combien(recherche);
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
}

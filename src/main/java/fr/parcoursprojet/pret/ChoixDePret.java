package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Introuvable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Which of a person's loans a screen is about: the one its address names, or the only one. */
@Service
public class ChoixDePret {

    private final Prets prets;

    ChoixDePret(Prets prets) {
        this.prets = prets;
    }

    /** Those that had a suite, newest first; when none had, those that had none. */
    public List<Pret> tous(UsagerId emprunteur) {
        var tous = prets.de(emprunteur);
        var suivis =
                tous.stream().filter(pret -> pret.etat() != EtatPret.SANS_SUITE).toList();
        return suivis.isEmpty() ? tous : suivis;
    }

    /**
     * The loan named; empty when none is.
     *
     * @throws Introuvable when it is not theirs, or is no loan
     */
    public Optional<Pret> nomme(UsagerId emprunteur, Optional<String> nom) {
        return nom.map(ecrit -> prets.delEmprunteur(lu(ecrit), emprunteur));
    }

    /** The same, of one state. */
    public List<Pret> enEtat(EtatPret etat, UsagerId emprunteur, Optional<String> nom) {
        return enEtat(Set.of(etat), emprunteur, nom);
    }

    /**
     * The loans in one of these states that may be meant: the one named, or all of them.
     *
     * @throws Introuvable when there is none
     */
    public List<Pret> enEtat(Set<EtatPret> etats, UsagerId emprunteur, Optional<String> nom) {
        var possibles = nomme(emprunteur, nom).map(List::of).orElseGet(() -> prets.de(emprunteur));
        var trouves =
                possibles.stream().filter(pret -> etats.contains(pret.etat())).toList();
        if (trouves.isEmpty()) {
            throw new Introuvable("pret");
        }
        return trouves;
    }

    private static PretId lu(String ecrit) {
        try {
            return new PretId(UUID.fromString(ecrit));
        } catch (IllegalArgumentException pasUnPret) {
            throw new Introuvable("pret");
        }
    }
}

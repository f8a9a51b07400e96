package fr.parcoursprojet.pret;

import fr.parcoursprojet.commission.SecondEmprunteur;
import fr.parcoursprojet.commission.SecondsEmprunteurs;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the commission who borrows with the demandeur, while they are asked and once they agreed. */
@Component
class SecondsPourLaCommission implements SecondsEmprunteurs {

    private final CoEmprunteursTenus places;
    private final Clock horloge;

    SecondsPourLaCommission(CoEmprunteursTenus places, Clock horloge) {
        this.places = places;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SecondEmprunteur> du(DossierId dossier) {
        return places.findByActif(dossier.valeur())
                .map(CoEmprunteurTenu::lu)
                .filter(second -> second.etat() != EtatCoEmprunteur.REFUSE)
                .map(second -> new SecondEmprunteur(
                        second.nom(),
                        second.naissance() == null
                                ? null
                                : Period.between(second.naissance(), LocalDate.now(horloge))
                                        .getYears(),
                        second.etat() == EtatCoEmprunteur.ACCEPTE));
    }
}

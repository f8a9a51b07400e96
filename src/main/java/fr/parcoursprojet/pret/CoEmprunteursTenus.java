package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Email;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoEmprunteursTenus extends JpaRepository<CoEmprunteurTenu, UUID> {

    /** The one that counts for a dossier. */
    Optional<CoEmprunteurTenu> findByActif(UUID dossier);

    List<CoEmprunteurTenu> findByUsager(UUID usager);

    List<CoEmprunteurTenu> findByEmailAndEtatOrderByNommeLe(Email email, EtatCoEmprunteur etat);
}

package fr.parcoursprojet.pret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PretsAccordes extends JpaRepository<PretAccorde, UUID>, Verrous {

    Optional<PretAccorde> findByDossier(UUID dossier);

    Optional<PretAccorde> findByContrat(UUID fichier);

    List<PretAccorde> findByEtatAndAccordeLeLessThanEqual(EtatPret etat, LocalDate jour);

    /** Those a person owes, alone or with somebody, newest first. */
    @Query("select p from PretAccorde p where p.emprunteur = ?1 or p.coEmprunteur = ?1 order by p.accordeLe desc")
    List<PretAccorde> dus(UUID usager);
}

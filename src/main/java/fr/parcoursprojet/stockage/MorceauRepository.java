package fr.parcoursprojet.stockage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MorceauRepository extends Repository<MorceauRecu, UUID> {

    MorceauRecu save(MorceauRecu morceau);

    List<MorceauRecu> findByEnvoiAndProprietaireOrderByFeuilleAscDebutAsc(UUID envoi, UUID proprietaire);

    List<MorceauRecu> findByRecuLeBefore(Instant instant);

    void deleteAll(Iterable<? extends MorceauRecu> morceaux);
}

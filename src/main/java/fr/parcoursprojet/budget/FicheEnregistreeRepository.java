package fr.parcoursprojet.budget;

import org.springframework.data.repository.CrudRepository;

interface FicheEnregistreeRepository extends CrudRepository<FicheEnregistree, FicheEnregistree.Cle> {}

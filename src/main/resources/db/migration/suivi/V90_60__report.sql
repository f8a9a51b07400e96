-- a line may wait for a day, or be another agent's
alter table suivi_tache
  add column reporte_au date null,
  add column collegue uuid null,
  add index suivi_tache_ouvertes (fermee_le, type);

-- what was asked of a person before these lines existed is watched as well
insert into suivi_tache (id, version, type, dossier, objet, ouverte_cle, moment, ouverte_le)
select uuid(), 0, 'COMPLEMENTS_ATTENDUS', c.dossier, c.dossier, concat('COMPLEMENTS_ATTENDUS:', c.dossier),
       max(c.avant), max(c.demande_le)
from demande_complement c
join suivi_dossier d on d.dossier = c.dossier
where c.recu_le is null and d.etat = 'A_COMPLETER'
group by c.dossier;

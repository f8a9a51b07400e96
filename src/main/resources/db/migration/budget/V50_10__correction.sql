-- why each amount retained is not the one declared: written once, never changed
create table budget_correction (
  id      bigint        not null auto_increment,
  dossier uuid          not null,
  poste   varchar(30),
  libelle varchar(120),
  mois    int           not null default 0,
  avant   decimal(12,2) not null,
  apres   decimal(12,2) not null,
  motif   varchar(500)  not null,
  agent   uuid,
  le      datetime(6)   not null,
  primary key (id),
  index budget_correction_dossier (dossier, id)
) comment = 'append-only';

-- the reason given for the whole, before each line had its own
insert into budget_correction (dossier, poste, avant, apres, motif, le)
select f.dossier, null, 0, 0, left(f.motif, 500), f.modifiee_le
from budget_fiche f
where f.vue = 'VERIFIEE' and f.motif <> '';

alter table budget_fiche drop column motif, add column modifiee_par uuid;

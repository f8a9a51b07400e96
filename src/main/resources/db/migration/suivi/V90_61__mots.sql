-- what a dossier is found by, a word a row: a search reads an index instead of every dossier
create table suivi_mot (
  mot     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  dossier uuid not null,
  primary key (mot, dossier),
  index suivi_mot_du_dossier (dossier, mot),
  constraint suivi_mot_dossier foreign key (dossier) references suivi_dossier (dossier) on delete cascade
);

-- the same names with one letter left out: a slip of the fingers finds them when nothing else does
create table suivi_mot_voisin (
  voisin  varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  dossier uuid not null,
  primary key (voisin, dossier),
  index suivi_mot_voisin_du_dossier (dossier),
  constraint suivi_mot_voisin_dossier foreign key (dossier) references suivi_dossier (dossier) on delete cascade
);

-- the dossiers that were there before: names and telephone, number, rank of the number, e-mail
insert ignore into suivi_mot (mot, dossier)
select m.mot, d.dossier
from suivi_dossier d,
     json_table(concat('["', replace(regexp_replace(replace(d.recherche, lower(d.numero), ' '), '[^[:alnum:]+]+', ' '),
                                     ' ', '","'), '"]'),
                '$[*]' columns (mot varchar(100) path '$')) m
where m.mot <> '';

insert ignore into suivi_mot (mot, dossier) select lower(numero), dossier from suivi_dossier;
insert ignore into suivi_mot (mot, dossier)
select trim(leading '0' from substring(numero, 9)), dossier from suivi_dossier;
insert ignore into suivi_mot (mot, dossier)
select left(lower(u.email), 100), s.dossier
from suivi_dossier s
join demande_demande d on d.id = s.dossier
join compte_usager u on u.id = d.demandeur;

insert ignore into suivi_mot (mot, dossier)
select m.mot, s.dossier
from suivi_dossier s
join demande_demande d on d.id = s.dossier
join compte_usager u on u.id = d.demandeur,
     json_table(concat('["', replace(regexp_replace(lower(substring_index(u.email, '@', 1)), '[^[:alnum:]]+', ' '),
                                     ' ', '","'), '"]'),
                '$[*]' columns (mot varchar(100) path '$')) m
where m.mot <> '';

insert ignore into suivi_mot_voisin (voisin, dossier)
with recursive rang (n) as (select 1 union all select n + 1 from rang where n < 40)
select concat(left(m.mot, r.n - 1), substring(m.mot, r.n + 1)), m.dossier
from suivi_mot m
join rang r on r.n <= char_length(m.mot)
where char_length(m.mot) between 4 and 40 and m.mot regexp '^[[:alpha:]]+$';

alter table suivi_dossier
  drop column recherche,
  add index suivi_dossier_referent (referent, deposee_le),
  add index suivi_dossier_motif (motif, deposee_le);

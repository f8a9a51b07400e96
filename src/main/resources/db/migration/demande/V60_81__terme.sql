-- R15: when a filed demande is looked at next, its last contact, since when it is in archive, the day it may go
alter table demande_demande
  add column contact_le date null,
  add column archive_le date null,
  add column terme_le   date null,
  add column examen_le  date null,
  add index demande_demande_examen (examen_le),
  add index demande_demande_terme (terme_le),
  add index demande_demande_archive (archive_le);
update demande_demande set examen_le = deposee_le + interval 2 year where numero is not null;

-- what is counted of a dossier that was erased: nothing here leads back to it
create table demande_statistique (
  -- drawn at random: an order would lead from the register of what was erased to here
  id                    uuid           not null primary key,
  annee                 int            not null,
  motif                 varchar(30)    null,
  tranche_age           varchar(10)    null,
  activite              varchar(30)    null,
  pret_demande          decimal(12, 2) not null,
  subvention_demandee   decimal(12, 2) not null,
  pret_accorde          decimal(12, 2) not null,
  subvention_accordee   decimal(12, 2) not null,
  issue                 varchar(20)    not null
) comment = 'append-only';

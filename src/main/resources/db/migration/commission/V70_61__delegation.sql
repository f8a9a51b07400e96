-- who may decide urgent dossiers between two séances, until when, up to how much; only the last day is ever changed
create table commission_delegation (
  id              uuid            not null primary key,
  version         bigint          not null,
  titulaire       uuid            not null,
  du              date            not null,
  au              date            not null,
  plafond         decimal(12, 2)  not null,
  acte            varchar(200)    not null,
  enregistree_par uuid            not null,
  enregistree_le  datetime(6)     not null,
  key commission_delegation_titulaire (titulaire)
);

-- a presented dossier that cannot wait for a séance
create table commission_urgence (
  dossier  uuid         not null primary key,
  motif    text         not null,
  par      uuid         not null,
  le       datetime(6)  not null,
  constraint commission_urgence_demande foreign key (dossier) references demande_demande (id)
);

-- what one holder decides is kept like a séance of one dossier, then ratified by a true one
alter table commission_seance
  add delegation   uuid  null,
  add urgence      text  null,
  add ratification uuid  null,
  add constraint commission_seance_delegation foreign key (delegation) references commission_delegation (id),
  add constraint commission_seance_ratification foreign key (ratification) references commission_seance (id);

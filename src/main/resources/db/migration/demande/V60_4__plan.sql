create table demande_plan (
  dossier          uuid           not null primary key,
  apport_personnel decimal(12, 2) null,
  apport_familial  decimal(12, 2) null,
  subvention       decimal(12, 2) null,
  pret             decimal(12, 2) null,
  duree_mois       int            null,
  constraint demande_plan_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

create table demande_cofinancement (
  dossier   uuid           not null,
  rang      int            not null,
  financeur varchar(200)   not null,
  montant   decimal(12, 2) not null,
  primary key (dossier, rang),
  constraint demande_cofinancement_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

-- declared by the person, and verified by an agent beside it: the first is never overwritten by the second
create table budget_fiche (
  dossier     uuid         not null,
  vue         varchar(10)  not null,
  unites      decimal(4,1) not null,
  modifiee_le datetime(6)  not null,
  motif       varchar(1000),
  version     bigint       not null,
  primary key (dossier, vue)
);

create table budget_ligne (
  dossier     uuid          not null,
  vue         varchar(10)   not null,
  rang        int           not null,
  poste       varchar(30)   not null,
  libelle     varchar(120),
  montant     decimal(12,2) not null check (montant >= 0),
  periodicite varchar(15)   not null,
  source      varchar(10)   not null,
  primary key (dossier, vue, rang),
  foreign key (dossier, vue) references budget_fiche (dossier, vue)
);

create table budget_revenu_irregulier (
  dossier uuid          not null,
  vue     varchar(10)   not null,
  rang    int           not null,
  montant decimal(12,2) not null check (montant >= 0),
  primary key (dossier, vue, rang),
  foreign key (dossier, vue) references budget_fiche (dossier, vue)
);

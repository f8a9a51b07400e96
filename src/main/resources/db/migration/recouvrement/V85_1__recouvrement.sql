-- an instalment is reminded of once, whatever happens
create table recouvrement_rappel (
  pret     uuid not null,
  echeance date not null,
  le       date not null,
  primary key (pret, echeance)
);
create table recouvrement_relance (
  id         uuid           not null,
  version    bigint         not null,
  pret       uuid           not null,
  dossier    uuid           not null,
  etat       varchar(20)    not null,
  -- the loan while it runs, null once over: one loan has one relance at a time
  ouverte    uuid,
  echeance   date           not null,
  arriere    decimal(12, 2) not null,
  ouverte_le date           not null,
  close_le   date,
  primary key (id),
  unique key recouvrement_relance_ouverte (ouverte),
  index recouvrement_relance_pret (pret, ouverte_le)
);
create table recouvrement_difficulte (
  id           uuid        not null,
  version      bigint      not null,
  pret         uuid        not null,
  dossier      uuid        not null,
  motif        varchar(30) not null,
  message      text,
  declaree_le  datetime(6) not null,
  traitee_le   datetime(6),
  traitee_par  uuid,
  primary key (id),
  index recouvrement_difficulte_pret (pret, declaree_le)
);

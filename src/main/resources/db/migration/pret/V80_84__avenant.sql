-- the schedule of a signed contract changes by hand only through an avenant that the borrower signs
create table pret_avenant (
  id           uuid          not null,
  pret         uuid          not null,
  motif        varchar(500)  not null,
  prepare_le   datetime(6)   not null,
  prepare_par  uuid          not null,
  scan         uuid,
  signe_le     date,
  recu_par     uuid,
  abandonne_le datetime(6),
  abandonne_par uuid,
  primary key (id),
  index pret_avenant_pret (pret, prepare_le),
  foreign key (pret) references pret_pret (id)
);
create table pret_avenant_ligne (
  avenant uuid           not null,
  rang    int            not null,
  le      date           not null,
  montant decimal(12, 2) not null check (montant > 0),
  primary key (avenant, rang),
  foreign key (avenant) references pret_avenant (id)
) comment = 'append-only';

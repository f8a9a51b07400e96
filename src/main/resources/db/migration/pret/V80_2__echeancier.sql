create table pret_version (
  pret       uuid        not null,
  numero     int         not null,
  motif      varchar(30) not null,
  precisions varchar(500),
  decide_le  date        not null,
  decide_par uuid,
  fait_le    datetime(6) not null,
  ancre      date        not null,
  primary key (pret, numero),
  foreign key (pret) references pret_pret (id)
);
create table pret_echeance (
  pret    uuid           not null,
  version int            not null,
  rang    int            not null,
  le      date           not null,
  montant decimal(12, 2) not null check (montant > 0),
  primary key (pret, version, rang),
  foreign key (pret, version) references pret_version (pret, numero),
  index pret_echeance_due (pret, version, le, montant),
  index pret_echeance_le (le, pret, version)
);

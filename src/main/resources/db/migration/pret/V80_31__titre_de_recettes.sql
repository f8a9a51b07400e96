-- what the Treasury is told to collect: once per loan, or instalment by instalment; an annulment is a titre of its own
create table pret_titre_de_recettes (
  numero   varchar(20)    not null,
  pret     uuid           not null,
  nature   varchar(20)    not null,
  le       date           not null,
  montant  decimal(12, 2) not null check (montant > 0),
  -- the instalment, for a titre of one: its version and rank when it was issued, its date
  version  int,
  rang     int,
  echeance date,
  annule   varchar(20),
  emis_le  datetime(6)    not null,
  primary key (numero),
  unique key pret_titre_de_recettes_annule (annule),
  index pret_titre_de_recettes_pret (pret, echeance),
  index pret_titre_de_recettes_le (le),
  foreign key (pret) references pret_pret (id),
  foreign key (annule) references pret_titre_de_recettes (numero)
) comment = 'append-only';
-- the loans paid out before this table: one titre each
insert into pret_titre_de_recettes (numero, pret, nature, le, montant, emis_le)
  select titre, id, 'PRET', debloque_le, capital, debloque_le from pret_pret where titre is not null and debloque_le is not null;
-- the references of loans whose titres are issued instalment by instalment: P-2027-0012
create table pret_reference (
  annee   int not null,
  dernier int not null,
  primary key (annee)
);

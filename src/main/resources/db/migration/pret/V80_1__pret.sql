create table pret_pret (
  id               uuid           not null,
  version          bigint         not null,
  dossier          uuid           not null,
  emprunteur       uuid           not null,
  nom              varchar(200)   not null,
  etat             varchar(20)    not null,
  capital          decimal(12, 2) not null,
  objet            varchar(200)   not null,
  prestataire      varchar(200),
  echeancier       int            not null,
  titre            varchar(20),
  accorde_le       date           not null,
  signe_le         date,
  instant_signature         datetime(6),
  signe_par        varchar(200),
  sur_papier       boolean        not null,
  contrat          uuid,
  preuve           uuid,
  debloque_le      date,
  solde_le         date,
  motif_sans_suite varchar(500),
  annonce_montant  decimal(12, 2),
  annonce_le       date,
  primary key (id),
  unique key pret_pret_dossier (dossier),
  unique key pret_pret_titre (titre),
  index pret_pret_emprunteur (emprunteur),
  index pret_pret_etat (etat, accorde_le)
);
-- the last rank given in a year: T-2011-0042
create table pret_titre (
  annee   int not null,
  dernier int not null,
  primary key (annee)
);

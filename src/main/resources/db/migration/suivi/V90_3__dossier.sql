-- what lists and headers show of a dossier, derived from its machines at each event
create table suivi_dossier (
  dossier            uuid          not null,
  numero             varchar(20)   not null,
  prenom             varchar(100)  not null,
  nom                varchar(100)  not null,
  naissance          date,
  telephone          varchar(20),
  motif              varchar(30)   not null,
  objet              varchar(250)  not null,
  pret               decimal(12, 2) not null,
  subvention         decimal(12, 2) not null,
  etat               varchar(20)   not null,
  deposee_le         date          not null,
  decision_implicite date          not null,
  referent           uuid,
  -- name, number and telephone in lower case, without accents: what the search reads
  recherche          varchar(400)  not null,
  primary key (dossier),
  unique key suivi_dossier_numero (numero),
  index suivi_dossier_liste (deposee_le, numero),
  index suivi_dossier_etat (etat, deposee_le)
);

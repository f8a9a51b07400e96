-- letters to print and post; the PDF is kept in the vault
create table courrier_postal (
  id          uuid         not null primary key,
  -- what makes it the same letter, as for e-mails: two of one key are one
  cle         varchar(200) not null,
  pret        uuid         not null,
  dossier     uuid         not null,
  niveau      varchar(20)  not null,
  nom         varchar(200) not null,
  avec_adresse boolean     not null,
  fichier     uuid         not null,
  ecrit_le    datetime(6)  not null,
  -- paid before it was printed: it is not to be posted any more
  retire_le   datetime(6)  null,
  -- what was printed together
  lot         uuid         null,
  imprime_le  datetime(6)  null,
  imprime_par uuid         null,
  unique index courrier_postal_cle (cle),
  index courrier_postal_attente (imprime_le, retire_le, ecrit_le),
  index courrier_postal_pret (pret),
  index courrier_postal_lot (lot)
);

-- A piece of a file on its way: its bytes are in the vault's cupboard under its id, until the file is whole.
create table stockage_morceau (
  id           uuid        not null primary key,
  envoi        uuid        not null,
  proprietaire uuid        not null,
  feuille      int         not null,
  debut        int         not null,
  taille       int         not null,
  recu_le      datetime(6) not null,
  unique key stockage_morceau_place (envoi, feuille, debut),
  index stockage_morceau_recu (recu_le)
);

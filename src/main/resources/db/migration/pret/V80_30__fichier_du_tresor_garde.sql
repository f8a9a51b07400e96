-- the file itself, in the vault (none for those read before it was kept), and what the import did with its lines
alter table pret_tresorerie_fichier
  add column contenu    uuid,
  add column inscrites  int not null default 0,
  add column en_attente int not null default 0,
  add column connues    int not null default 0,
  add index pret_tresorerie_fichier_importe (importe_le);
-- a line sent back to the Treasury keeps who, when and why; it can be brought back
alter table pret_tresorerie_ligne
  add column motif        varchar(500),
  add column renvoyee_le  datetime(6),
  add column renvoyee_par uuid;

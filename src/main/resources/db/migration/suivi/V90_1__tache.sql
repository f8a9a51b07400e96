create table suivi_tache (
  id          uuid          not null,
  version     bigint        not null default 0,
  type        varchar(40)   not null,
  dossier     uuid,
  objet       varchar(100)  not null,
  -- type and object while open, null once closed: one cause has one open task
  ouverte_cle varchar(150),
  montant     decimal(12, 2),
  moment      datetime(6),
  precisions  varchar(500),
  ouverte_le  datetime(6)   not null,
  fermee_le   datetime(6),
  fermee_par  uuid,
  primary key (id),
  unique key suivi_tache_ouverte (ouverte_cle),
  index suivi_tache_dossier (dossier, fermee_le)
);

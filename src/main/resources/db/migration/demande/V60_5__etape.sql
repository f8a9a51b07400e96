-- the pages a person has opened, and finished
create table demande_etape (
  dossier    uuid        not null,
  etape      varchar(20) not null,
  ouverte_le datetime(6) not null,
  validee_le datetime(6) null,
  primary key (dossier, etape),
  constraint demande_etape_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

create table demande_projet (
  dossier         uuid           not null primary key,
  motif           varchar(30)    null,
  objet           varchar(200)   null,
  description     varchar(4000)  null,
  cout            decimal(12, 2) null,
  date_souhaitee  date           null,
  prestataire     varchar(200)   null,
  constraint demande_projet_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

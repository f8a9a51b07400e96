-- a minor's legal representative, invited to read what concerns them and to say yes or no
create table demande_representant (
  id         uuid         not null primary key,
  dossier    uuid         not null,
  nom        varchar(200) not null,
  email      varchar(254) not null,
  etat       varchar(20)  not null,
  invite_le  datetime(6)  not null,
  repondu_le datetime(6)  null,
  unique key demande_representant_dossier (dossier),
  key demande_representant_email (email, etat),
  constraint demande_representant_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

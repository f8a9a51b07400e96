-- each time an agent sent a demande back for papers
create table demande_complement (
  id          uuid          not null primary key,
  dossier     uuid          not null,
  agent       uuid          not null,
  message     varchar(2000) not null,
  avant       date          not null,
  demande_le  datetime(6)   not null,
  recu_le     datetime(6)   null,
  index demande_complement_dossier (dossier, demande_le),
  constraint demande_complement_dossier foreign key (dossier) references demande_demande (id) on delete cascade
);

create table demande_complement_piece (
  complement uuid        not null,
  rang       int         not null,
  code       varchar(60) not null,
  primary key (complement, rang),
  constraint demande_complement_piece foreign key (complement) references demande_complement (id) on delete cascade
);

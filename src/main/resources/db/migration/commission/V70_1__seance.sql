create table commission_seance (
  id             uuid          not null primary key,
  version        bigint        not null,
  debut          datetime(6)   not null,
  lieu           varchar(200)  not null,
  etat           varchar(20)   not null,
  proces_verbal  uuid          null,
  key commission_seance_debut (debut)
);

create table commission_presence (
  seance  uuid  not null,
  agent   uuid  not null,
  primary key (seance, agent),
  constraint commission_presence_seance foreign key (seance) references commission_seance (id)
);

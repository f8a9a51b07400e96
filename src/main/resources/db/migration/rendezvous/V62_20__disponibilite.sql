create table rendezvous_disponibilite (
  id        uuid          not null primary key,
  version   bigint        not null,
  agent     uuid          not null,
  -- Monday is 1
  jour      int           not null,
  de        time          not null,
  a         time          not null,
  minutes   int           not null,
  mode      varchar(20)   not null,
  lieu      varchar(300)  not null,
  du        date          not null,
  au        date          null,
  -- slots are made up to here: one that the agent took back is not made again
  semee     date          null,
  key rendezvous_disponibilite_agent (agent, au)
);

alter table rendezvous_creneau
  add column disponibilite uuid null,
  add key rendezvous_creneau_disponibilite (disponibilite, debut);

create table rendezvous_fermeture (
  id     uuid          not null primary key,
  agent  uuid          not null,
  du     date          not null,
  au     date          not null,
  motif  varchar(200)  not null,
  key rendezvous_fermeture_agent (agent, au)
);

-- a list of dossiers kept under a name: its search, filters and columns are the end of its address
create table suivi_vue (
  id         uuid          not null primary key,
  version    bigint        not null,
  agent      uuid          not null,
  nom        varchar(60)   not null,
  question   varchar(1000) not null,
  partagee   boolean       not null,
  gardee_le  datetime(6)   not null,
  unique key suivi_vue_nom (agent, nom),
  constraint suivi_vue_agent foreign key (agent) references compte_agent (id)
);

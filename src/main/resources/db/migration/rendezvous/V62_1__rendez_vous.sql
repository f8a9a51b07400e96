create table rendezvous_rendez_vous (
  id          uuid          not null primary key,
  version     bigint        not null,
  dossier     uuid          not null,
  agent       uuid          not null,
  etat        varchar(20)   not null,
  debut       datetime(6)   null,
  minutes     int           null,
  mode        varchar(20)   null,
  lieu        varchar(300)  null,
  sequence    int           not null,
  raison      text          null,
  rappele_le  datetime(6)   null,
  cree_le     datetime(6)   not null,
  key rendezvous_du_dossier (dossier, cree_le),
  key rendezvous_de_l_agent (agent, debut),
  key rendezvous_a_rappeler (etat, debut),
  constraint rendezvous_demande foreign key (dossier) references demande_demande (id)
);

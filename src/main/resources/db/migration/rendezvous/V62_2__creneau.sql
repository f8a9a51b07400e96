create table rendezvous_creneau (
  id           uuid          not null primary key,
  version      bigint        not null,
  agent        uuid          not null,
  debut        datetime(6)   not null,
  minutes      int           not null,
  mode         varchar(20)   not null,
  lieu         varchar(300)  not null,
  rendez_vous  uuid          null,
  -- one agent is in one place at a time, and one appointment holds one slot
  unique key rendezvous_creneau_agent (agent, debut),
  unique key rendezvous_creneau_pris (rendez_vous)
);

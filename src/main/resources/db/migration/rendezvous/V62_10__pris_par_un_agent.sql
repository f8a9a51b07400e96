alter table rendezvous_creneau
  -- a time set by telephone was never offered: given back, it is not offered either
  add column offert boolean not null default true;

alter table rendezvous_rendez_vous
  add column sujet   varchar(20) not null default 'ENTRETIEN',
  -- who took it first; unknown before this was kept
  add column origine varchar(20) null;

create table rendezvous_abonnement (
  agent      uuid         not null primary key,
  -- of the secret: the link itself is shown once and kept nowhere
  empreinte  varchar(64)  not null,
  cree_le    datetime(6)  not null,
  unique key rendezvous_abonnement_secret (empreinte)
);

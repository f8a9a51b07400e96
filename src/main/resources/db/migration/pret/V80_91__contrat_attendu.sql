-- contracts that wait for a signature: when the person was reminded, when an agent was told
create table pret_contrat_attendu (
  pret        uuid  not null primary key,
  rappele_le  date  not null,
  signale_le  date  null
);

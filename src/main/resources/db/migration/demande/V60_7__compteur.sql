-- the last number given each year: taken in the transaction that files, so that a failed filing leaves no gap
create table demande_compteur (
  annee   int not null primary key,
  dernier int not null
);

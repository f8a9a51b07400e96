-- one row a calculation, without figures or person: only that it was made, and how it ended
create table accueil_estimation (
  id    uuid        not null primary key,
  le    date        not null,
  issue varchar(20) not null,
  key (le)
);

-- the figures somebody asked to keep, under a random name known to them alone, until they are in a draft
create table accueil_estimation_gardee (
  id        uuid          not null primary key,
  gardee_le date          not null,
  cout      decimal(12,2) not null,
  deja      decimal(12,2) not null,
  revenus   decimal(12,2) not null,
  loyer     decimal(12,2) not null,
  charges   decimal(12,2) not null,
  credits   decimal(12,2) not null,
  key (gardee_le)
);

-- what a person agreed to share, with whom, until when; a revoked one stays: it tells what was shared
create table confidentialite_consentement (
  id           uuid         not null primary key,
  usager       uuid         not null,
  nature       varchar(40)  not null,
  destinataire varchar(200) not null,
  objet        varchar(100) not null,
  en_cours     varchar(150) null,
  donne_le     datetime(6)  not null,
  revoque_le   datetime(6)  null,
  unique key confidentialite_consentement_en_cours (en_cours),
  key confidentialite_consentement_usager (usager, donne_le)
);

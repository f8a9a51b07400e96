-- a person asks that their data be erased; one wait at a time, and the answer that was given
create table confidentialite_effacement (
  id          uuid          not null primary key,
  usager      uuid          not null,
  attend      uuid          null,
  message     varchar(1000) not null,
  demande_le  datetime(6)   not null,
  tout_efface boolean       null,
  reponse     varchar(1000) null,
  traite_le   datetime(6)   null,
  traite_par  uuid          null,
  unique key confidentialite_effacement_attend (attend),
  key confidentialite_effacement_usager (usager, demande_le)
);

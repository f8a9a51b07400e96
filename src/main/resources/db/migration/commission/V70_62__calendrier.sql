-- the last day on which a dossier may be put on the ordre du jour, and when the members were invited
alter table commission_seance
  add cloture   date        null after lieu,
  add invite_le datetime(6) null;

-- what a member thinks of a dossier before the séance
create table commission_avis (
  id       uuid          not null primary key,
  version  bigint        not null,
  passage  uuid          not null,
  agent    uuid          not null,
  sens     varchar(20)   not null,
  texte    varchar(1000) not null,
  le       datetime(6)   not null,
  unique key commission_avis_membre (passage, agent),
  constraint commission_avis_passage foreign key (passage) references commission_passage (id) on delete cascade
);

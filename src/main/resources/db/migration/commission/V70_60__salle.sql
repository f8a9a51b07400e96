-- who came and who left, in order; rows are only added
create table commission_pointage (
  seance  uuid         not null,
  rang    int          not null,
  agent   uuid         not null,
  sens    varchar(20)  not null,
  le      datetime(6)  not null,
  primary key (seance, rang),
  constraint commission_pointage_seance foreign key (seance) references commission_seance (id)
) comment = 'append-only';

insert into commission_pointage (seance, rang, agent, sens, le)
  select p.seance, row_number() over (partition by p.seance order by p.agent) - 1, p.agent, 'OUVERTURE', s.debut
  from commission_presence p join commission_seance s on s.id = p.seance;

-- a member who leaves the room for one dossier: a conflict of interest
create table commission_deport (
  passage  uuid  not null,
  agent    uuid  not null,
  primary key (passage, agent),
  constraint commission_deport_passage foreign key (passage) references commission_passage (id)
);

-- how many members decided: those present, less those who stood aside
alter table commission_passage add votants int null after votes_abstention;

-- a running loan may be asked, and given, more than a report
alter table commission_passage
  change reexamen reexamen_nature varchar(20) null,
  change reexamen_echeances reexamen_nombre int null,
  add reexamen_montant decimal(12, 2) null after reexamen_nombre,
  add reexamen_premiere date null after reexamen_montant,
  add reexamen_reparti boolean null after reexamen_premiere,
  add mesure_nature varchar(20) null after decision_autre_reponse,
  add mesure_nombre int null after mesure_nature,
  add mesure_montant decimal(12, 2) null after mesure_nombre,
  add mesure_premiere date null after mesure_montant,
  add mesure_reparti boolean null after mesure_premiere,
  -- what the measure no longer claims; set with commission_effet when the séance closes
  add remis decimal(12, 2) null after mesure_reparti;

update commission_passage set reexamen_reparti = false where reexamen_nature = 'REPORT';
update commission_passage set decision_genre = 'MESURE', mesure_nature = 'REPORT', mesure_nombre = decision_nombre,
  mesure_reparti = false, decision_nombre = null where decision_genre = 'REPORT';

create table commission_effet (
  passage     uuid           not null,
  rang        int            not null,
  par_le_ccas boolean        not null,
  le          date           not null,
  montant     decimal(12, 2) not null,
  primary key (passage, rang),
  constraint commission_effet_passage foreign key (passage) references commission_passage (id)
);

-- what left about an instalment: each level once, whatever happens, on however many nodes
create table recouvrement_depart (
  pret     uuid        not null,
  echeance date        not null,
  niveau   varchar(20) not null,
  le       date        not null,
  -- what was to pay then; not known of the reminders that left before this table
  montant  decimal(12, 2),
  courriel boolean     not null,
  lettre   boolean     not null,
  primary key (pret, echeance, niveau)
);
insert into recouvrement_depart (pret, echeance, niveau, le, montant, courriel, lettre)
  select pret, echeance, 'COURTOISIE', le, null, true, false from recouvrement_rappel;
insert ignore into recouvrement_depart (pret, echeance, niveau, le, montant, courriel, lettre)
  select pret, echeance, 'PREMIER_IMPAYE', ouverte_le, arriere, true, false from recouvrement_relance order by ouverte_le;
drop table recouvrement_rappel;

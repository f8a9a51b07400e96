-- The look at the whole book writes what is newly late, moves on or ends in a few orders, whatever the number of loans;
-- what it wrote is opened and told afterwards, by lots.
create table recouvrement_retard (
  -- a late loan whose relance is still to be opened
  pret uuid not null,
  primary key (pret)
);
alter table recouvrement_relance
  -- what is not told yet: OUVERTE, SUIVIE or REGLEE; null once it is
  add column a_dire varchar(10),
  -- the first day its next level may leave, at the earliest; null when everything has left
  add column prochaine_le date,
  add index recouvrement_relance_a_dire (a_dire),
  add index recouvrement_relance_prochaine (etat, prochaine_le);
update recouvrement_relance set prochaine_le = ouverte_le where etat <> 'REGLEE';
alter table recouvrement_depart
  -- true until it is told; null once it is
  add column a_dire boolean,
  add index recouvrement_depart_a_dire (a_dire);

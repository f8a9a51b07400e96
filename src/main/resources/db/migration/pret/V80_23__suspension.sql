-- a debt that is frozen (surendettement, R12) or pursued by the Treasury (contentieux) gets no reminder of ours
alter table pret_pret
  add column gele_le       date,
  add column contentieux_le date;

-- R12: since when a plan of surendettement holds, and what it erases at its end, while it holds
alter table pret_pret
  add column plan_le     date,
  add column plan_efface decimal(12, 2),
  add index pret_pret_plan_efface (plan_efface);

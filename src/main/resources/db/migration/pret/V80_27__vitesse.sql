-- what a loan comes to on any day, and the day it was last paid, are read from one narrow index, in its order;
-- the movements of each kind from another: most loans only have a disbursement and payments
alter table pret_mouvement
  add index pret_mouvement_somme (pret, le, montant),
  add index pret_mouvement_type (type, debit, credit, pret, somme),
  drop index pret_mouvement_pret;
-- what was due on a day is the last sum before it
alter table pret_echeance
  add index pret_echeance_du (pret, version, le, cumul),
  drop index pret_echeance_due;

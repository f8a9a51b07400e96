-- a version adds up to what was to be repaid when it was made: the loan, less what was remitted or erased by then
alter table pret_version add column total decimal(12, 2) null;
update pret_version v join pret_pret p on p.id = v.pret set v.total = p.capital;
alter table pret_version modify column total decimal(12, 2) not null check (total > 0);
-- what is due once an instalment has passed: the instalments up to it, itself included
alter table pret_echeance add column cumul decimal(12, 2) null;
update pret_echeance e join (
  select pret, version, rang, sum(montant) over (partition by pret, version order by rang) as cumul from pret_echeance
) c on c.pret = e.pret and c.version = e.version and c.rang = e.rang set e.cumul = c.cumul;
alter table pret_echeance
  modify column cumul decimal(12, 2) not null,
  add index pret_echeance_cumul (pret, version, cumul, le);

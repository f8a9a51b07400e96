-- the names borrowers had before: an agent who searches them finds the loan
alter table pret_pret add column anciens_noms varchar(1000) null;
-- a titre keeps the name it was issued with
alter table pret_titre_de_recettes add column debiteur varchar(410) null;
update pret_titre_de_recettes t join pret_pret p on p.id = t.pret set t.debiteur = p.noms;

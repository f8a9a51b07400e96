-- either borrower of a loan says that paying becomes hard
alter table recouvrement_difficulte add column declarant uuid null;
update recouvrement_difficulte d join pret_pret p on p.id = d.pret set d.declarant = p.emprunteur;
alter table recouvrement_difficulte modify column declarant uuid not null;

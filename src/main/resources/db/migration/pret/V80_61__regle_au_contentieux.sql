-- a loan that was settled while the Treasury pursued it is told apart, even once the contentieux is closed
alter table pret_pret add column regle_au_contentieux boolean not null default false;
update pret_pret set regle_au_contentieux = true where etat = 'SOLDE' and contentieux_le is not null;

-- all that a loan's accounts come to is read from this index alone, in its order, whatever the number of loans
alter table pret_mouvement modify column type varchar(30) character set ascii not null;
alter table pret_mouvement
  drop index pret_mouvement_pret,
  add index pret_mouvement_pret (pret, type, debit, credit, somme, montant);

-- A commission gives its reason in up to 2,000 characters; the ledger keeps it whole, as the schedule does.
alter table pret_mouvement modify column libelle varchar(2000);

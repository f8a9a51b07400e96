alter table demande_situation add column representant_email varchar(254) null;

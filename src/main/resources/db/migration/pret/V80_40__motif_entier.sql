-- A commission gives its reason in up to 2,000 characters; the version of the schedule that follows keeps it whole.
alter table pret_version modify precisions varchar(2000);

-- who filled a page in with the person, until the person has read it again
alter table demande_etape add column avec varchar(400) null;

-- R15: since when a dossier is in intermediate archive: out of the lists, opened by its number alone
alter table suivi_dossier add column archive_le date null;

-- R15: why a référent opened a dossier that is in archive
alter table confidentialite_lecture add column motif varchar(300) null;

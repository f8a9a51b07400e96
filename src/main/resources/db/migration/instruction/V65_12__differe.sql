-- months before the first instalment, besides the one that is always left (R3)
alter table instruction_dossier add proposition_differe_mois int after proposition_duree_mois;
update instruction_dossier set proposition_differe_mois = 0 where proposition_nature is not null;

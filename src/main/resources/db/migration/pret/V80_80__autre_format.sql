-- the same payment in a file of another format: a référent says whether it is another one (R9)
alter table pret_tresorerie_fichier add column format varchar(10) not null default 'CSV';
-- files imported before are told by what their reader wrote, or by the name they were given
update pret_tresorerie_fichier set format = 'XLSX' where nom like '%.xlsx';
update pret_tresorerie_fichier set format = 'PES'
where id in (select fichier from pret_tresorerie_ligne where libelle like 'P503 %');
alter table pret_tresorerie_ligne
  add column jumelle    char(64) character set ascii collate ascii_bin,
  add column decidee_le datetime(6),
  add column decidee_par uuid,
  add index pret_tresorerie_ligne_le (le, montant);
-- one import at a time: two files of two formats must not miss each other
create table pret_tresorerie_verrou (
  id int not null,
  primary key (id)
);
insert into pret_tresorerie_verrou (id) values (1);

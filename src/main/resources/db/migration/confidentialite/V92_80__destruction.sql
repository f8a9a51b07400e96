-- R15: what was erased, by which rule, when: proves it and names nobody
create table confidentialite_destruction (
  rang       bigint      not null auto_increment primary key,
  quoi       varchar(20) not null,
  numero     varchar(20) null,
  regle      varchar(20) not null,
  fichiers   int         not null,
  le         date        not null,
  inscrit_le datetime(6) not null
) comment = 'append-only';
alter table confidentialite_consentement add key confidentialite_consentement_objet (objet);

-- a contract signed on paper whose scan was lost, given again: which file took the place of which, by whom
create table pret_scan (
  rang            bigint      not null auto_increment,
  pret            uuid        not null,
  perdu           uuid        not null,
  fichier         uuid        not null,
  empreinte       char(64)    not null,
  remplace_le     datetime(6) not null,
  par             uuid        not null,
  primary key (rang),
  index pret_scan_pret (pret, rang),
  foreign key (pret) references pret_pret (id)
) comment = 'append-only';

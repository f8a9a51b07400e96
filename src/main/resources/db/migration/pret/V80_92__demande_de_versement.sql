-- each time the Treasury was asked to pay a signed loan out; the last one counts
create table pret_demande_versement (
  rang      bigint       not null auto_increment,
  pret      uuid         not null,
  le        date         not null,
  par       uuid         not null,
  notee_le  datetime(6)  not null,
  primary key (rang),
  key pret_demande_versement_pret (pret, rang)
) comment = 'append-only';

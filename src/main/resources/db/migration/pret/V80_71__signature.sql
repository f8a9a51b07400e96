-- who signed what on the screen: one text is one version of the schedule between the same people
create table pret_signature (
  rang          bigint       not null auto_increment,
  pret          uuid         not null,
  second        boolean      not null,
  co_emprunteur uuid         null,
  echeancier    int          not null,
  nom           varchar(200) not null,
  signee_le     datetime(6)  not null,
  preuve        uuid         null,
  primary key (rang),
  index pret_signature_pret (pret, rang)
) comment = 'append-only';

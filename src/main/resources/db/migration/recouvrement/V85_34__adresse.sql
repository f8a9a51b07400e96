-- where letters go after a move; the demande keeps the address it was filed with
create table recouvrement_adresse (
  rang        bigint       not null auto_increment,
  usager      uuid         not null,
  adresse     varchar(200) not null,
  code_postal varchar(10)  not null,
  ville       varchar(100) not null,
  depuis      date         not null,
  par         uuid         not null,
  inscrit_le  datetime(6)  not null,
  primary key (rang),
  index recouvrement_adresse_usager (usager, depuis, rang)
) comment = 'append-only';

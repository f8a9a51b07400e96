-- the decision of the council behind a loss (accounts 6541 and 6542), and the judgement behind an erased debt
create table pret_deliberation (
  mouvement uuid         not null,
  numero    varchar(60)  not null,
  le        date         not null,
  reference varchar(300),
  primary key (mouvement),
  foreign key (mouvement) references pret_mouvement (id)
) comment = 'append-only';

-- one row, locked by the transaction that follows the relances of the whole book
create table recouvrement_tour (
  id tinyint not null,
  primary key (id)
);
insert into recouvrement_tour (id) values (1);

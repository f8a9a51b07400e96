-- the very bytes that are read before signing: kept before anybody signs, the same for all who do
create table pret_texte (
  pret       uuid         not null,
  -- what the text says, in one word: the schedule, the people, their names and addresses
  cle        varchar(64)  not null,
  document   uuid         not null,
  empreinte  varchar(64)  not null,
  fait_le    datetime(6)  not null,
  primary key (pret, cle)
) comment = 'append-only';

alter table pret_signature
  add column document  uuid        null,
  add column empreinte varchar(64) null;

create table recouvrement_pause (
  id        uuid         not null,
  pret      uuid         not null,
  dossier   uuid         not null,
  -- the loan while it runs, null once over: one loan has one pause at a time
  active    uuid,
  motif     varchar(300) not null,
  du        date         not null,
  -- the last day nothing leaves
  jusqu_au  date         not null,
  par       uuid         not null,
  finie_le  date,
  -- who ended it before its date, null when its date did
  levee_par uuid,
  primary key (id),
  unique key recouvrement_pause_active (active),
  index recouvrement_pause_pret (pret, du)
);

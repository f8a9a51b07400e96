-- an avenant counts once each borrower signed it
create table pret_avenant_signature (
  avenant    uuid not null,
  emprunteur uuid not null,
  le         date not null,
  primary key (avenant, emprunteur),
  foreign key (avenant) references pret_avenant (id)
) comment = 'append-only';

-- The ledger (R9, R10): written once, never changed.
create table pret_mouvement (
  rang       bigint         not null auto_increment,
  id         uuid           not null,
  pret       uuid           not null,
  type       varchar(30)    not null,
  montant    decimal(12, 2) not null check (montant <> 0),
  le         date           not null,
  inscrit_le datetime(6)    not null,
  libelle    varchar(500),
  extourne   uuid,
  -- the line of the Treasury's file, and how many times it was given a loan: again after a reversal
  ligne      char(64),
  essai      int            not null default 1,
  par        uuid,
  primary key (rang),
  unique key pret_mouvement_id (id),
  unique key pret_mouvement_extourne (extourne),
  unique key pret_mouvement_ligne (ligne, essai),
  index pret_mouvement_pret (pret, montant),
  foreign key (pret) references pret_pret (id),
  foreign key (extourne) references pret_mouvement (id)
);
create trigger pret_mouvement_ni_change before update on pret_mouvement for each row
  signal sqlstate '45000' set message_text = 'pret_mouvement is append-only: write a reversal';
create trigger pret_mouvement_ni_efface before delete on pret_mouvement for each row
  signal sqlstate '45000' set message_text = 'pret_mouvement is append-only: write a reversal';

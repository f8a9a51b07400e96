-- What each loan comes to, derived from its ledger and its schedule: kept for speed, compared with them before every
-- mailing, dropped and made again at any time.
create table pret_position (
  pret       uuid           not null,
  solde      decimal(12, 2) not null,
  non_valeur decimal(12, 2) not null,
  recouvre   decimal(12, 2) not null,
  trop_percu decimal(12, 2) not null,
  remise     decimal(12, 2) not null,
  eteint     decimal(12, 2) not null,
  soutien    decimal(12, 2) not null,
  recu       decimal(12, 2) not null,
  -- the oldest instalment that payments do not cover, past or to come; null when none is left
  echue_le   date,
  primary key (pret),
  foreign key (pret) references pret_pret (id),
  index pret_position_echue (echue_le, pret),
  index pret_position_trop_percu (trop_percu)
);

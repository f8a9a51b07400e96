-- what the Treasury stated for account 274, each time it did; the last one is compared with the ledger
create table pret_compte_274 (
  rang      bigint         not null auto_increment,
  le        date           not null,
  montant   decimal(12, 2) not null check (montant >= 0),
  releve_le datetime(6)    not null,
  par       uuid           not null,
  primary key (rang)
) comment = 'append-only';

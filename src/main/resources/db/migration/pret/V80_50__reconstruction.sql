-- each time the balances kept for speed were dropped and made again from the ledger
create table pret_reconstruction (
  rang   bigint      not null auto_increment,
  le     datetime(6) not null,
  par    uuid        not null,
  ecarts int         not null check (ecarts > 0),
  primary key (rang)
) comment = 'append-only';

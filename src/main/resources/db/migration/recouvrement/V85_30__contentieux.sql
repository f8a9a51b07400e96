-- what happens to a loan once it is handed over to the Treasury's enforcement service, from that day to the last
create table recouvrement_etape (
  rang        bigint        not null auto_increment,
  id          uuid          not null,
  pret        uuid          not null,
  dossier     uuid          not null,
  type        varchar(40)   not null,
  le          date          not null,
  commentaire varchar(1000),
  par         uuid,
  inscrit_le  datetime(6)   not null,
  primary key (rang),
  unique key recouvrement_etape_id (id),
  index recouvrement_etape_pret (pret, rang)
) comment = 'append-only';

create table demande_demande (
  id                  uuid         not null primary key,
  version             bigint       not null,
  demandeur           uuid         not null,
  etat                varchar(20)  not null,
  -- one draft a person, whatever happens at the same time
  brouillon_de        uuid         generated always as (case when etat = 'BROUILLON' then demandeur end) stored,
  annee               int          null,
  rang                int          null,
  numero              varchar(20)  null,
  commencee_le        datetime(6)  not null,
  modifiee_le         datetime(6)  not null,
  derniere_etape      varchar(20)  null,
  deposee_a           datetime(6)  null,
  deposee_le          date         null,
  version_reglement   varchar(60)  null,
  decision_implicite  date         null,
  unique key demande_demande_brouillon (brouillon_de),
  unique key demande_demande_numero (numero),
  unique key demande_demande_rang (annee, rang),
  index demande_demande_demandeur (demandeur, commencee_le),
  index demande_demande_liste (deposee_a, id),
  index demande_demande_rang_seul (rang)
);

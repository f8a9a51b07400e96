-- R18: an alert leaves once for a loan, the day its delay began, and the months that have passed
create table recouvrement_alerte (
  pret   uuid not null,
  depuis date not null,
  mois   int  not null,
  le     date not null,
  primary key (pret, depuis, mois)
);

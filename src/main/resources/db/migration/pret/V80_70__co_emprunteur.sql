-- the second borrower of a loan: named by the first one or by an agent, invited by e-mail, bound once they agreed
create table pret_co_emprunteur (
  id          uuid         not null primary key,
  version     bigint       not null,
  dossier     uuid         not null,
  -- the dossier again while this one counts: a loan has two borrowers at most
  actif       uuid         null,
  etat        varchar(20)  not null,
  nom         varchar(200) not null,
  email       varchar(254) not null,
  nomme_le    datetime(6)  not null,
  nomme_par   uuid         null,
  -- what the person says of themselves when they agree
  usager      uuid         null,
  naissance   date         null,
  adresse     varchar(200) null,
  code_postal varchar(10)  null,
  ville       varchar(100) null,
  repondu_le  datetime(6)  null,
  retire_le   datetime(6)  null,
  unique key pret_co_emprunteur_actif (actif),
  index pret_co_emprunteur_email (email),
  index pret_co_emprunteur_usager (usager)
);

alter table pret_pret
  add column co_emprunteur uuid null,
  add column co_nom varchar(200) null,
  -- who owes it, in one line
  add column noms varchar(410) as (concat_ws(' et ', nom, co_nom)) virtual,
  add index pret_pret_co_emprunteur (co_emprunteur);

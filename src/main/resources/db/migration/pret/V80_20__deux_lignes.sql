-- Each movement debits one account and credits another by the same sum: two lines that add up to zero, whatever is written.
-- montant, what it does to account 274 of the loan, is computed by the database.
drop trigger pret_mouvement_ni_change;
alter table pret_mouvement
  add column debit  varchar(30) character set ascii null after type,
  add column credit varchar(30) character set ascii null after debit,
  add column somme  decimal(12, 2) null after credit,
  add column part   int not null default 1 after essai;
update pret_mouvement set
  debit = if(montant > 0, 'PRET', 'TRESOR'),
  credit = if(montant > 0, 'TRESOR', 'PRET'),
  somme = abs(montant);
alter table pret_mouvement drop index pret_mouvement_ligne, drop column montant;
alter table pret_mouvement
  drop index pret_mouvement_pret,
  modify column debit  varchar(30) character set ascii not null,
  modify column credit varchar(30) character set ascii not null,
  modify column somme  decimal(12, 2) not null check (somme > 0),
  add constraint pret_mouvement_deux_comptes check (debit <> credit),
  add column montant decimal(12, 2) as (case when debit = 'PRET' then somme when credit = 'PRET' then -somme else 0 end)
    stored after somme,
  add unique key pret_mouvement_ligne (ligne, essai, part),
  add index pret_mouvement_pret (pret, montant, debit, credit, somme);
create trigger pret_mouvement_ni_change before update on pret_mouvement for each row
  signal sqlstate '45000' set message_text = 'pret_mouvement is append-only: write a reversal';
-- the two lines of each movement: a debit is more than zero, a credit less
create sql security invoker view pret_ecriture as
  select rang, id as mouvement, pret, le, debit as compte, somme as montant from pret_mouvement
  union all
  select rang, id, pret, le, credit, -somme from pret_mouvement;

-- What other modules may read of the book in one order. First the loans being repaid that are not frozen (R12), with
-- what they have received and the oldest instalment that it does not cover; then each instalment not covered.
alter table pret_position
  drop index pret_position_echue,
  add index pret_position_echue (echue_le, pret, recu);
create sql security invoker view pret_en_cours as
  select p.id as pret, p.dossier, p.echeancier, o.echue_le, o.recu
  from pret_position o join pret_pret p on p.id = o.pret
  where p.etat = 'DEBLOQUE' and p.gele_le is null;
create sql security invoker view pret_non_couverte as
  select c.pret, c.dossier, c.echue_le, c.recu, e.le, e.montant, e.cumul
  from pret_en_cours c join pret_echeance e on e.pret = c.pret and e.version = c.echeancier and e.cumul > c.recu;

-- the plans that hold are those whose last act is the plan
update pret_pret p
join (select pret, max(rang) as rang from recouvrement_surendettement group by pret) d on d.pret = p.id
join recouvrement_surendettement a on a.rang = d.rang
set p.plan_le = a.le
where a.acte = 'PLAN' and p.etat = 'DEBLOQUE';

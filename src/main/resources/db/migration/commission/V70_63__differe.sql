-- months before the first instalment, besides the one that is always left (R3)
alter table commission_passage add decision_differe int null after decision_nombre;
update commission_passage set decision_differe = 0 where decision_genre = 'ACCORD';

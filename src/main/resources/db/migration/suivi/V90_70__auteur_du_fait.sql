-- which agent did it; null for the person, the portal itself, and what came before
alter table suivi_fait add column agent uuid;

-- when an agent dismissed the tour of their first day, for good
alter table compte_agent add column visite_vue_le datetime(6) null;

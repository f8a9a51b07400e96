-- few loans are pursued by the Treasury: found without reading the others, before every mailing
alter table pret_pret add index pret_pret_contentieux (contentieux_le);

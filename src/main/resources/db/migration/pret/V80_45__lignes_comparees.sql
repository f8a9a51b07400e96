-- the name of a line of the Treasury is 64 hexadecimal figures: compared as such, and joined without a collation
alter table pret_mouvement modify column ligne char(64) character set ascii collate ascii_bin null;
alter table pret_tresorerie_ligne modify column identite char(64) character set ascii collate ascii_bin not null;

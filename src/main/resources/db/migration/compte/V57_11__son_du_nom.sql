-- how a name sounds, to find somebody whose name is typed otherwise; null until it was listened to
alter table compte_usager
    add column son varchar(400) null,
    add column son_nom varchar(200) null,
    add key compte_usager_son (son),
    add key compte_usager_son_nom (son_nom),
    add key compte_usager_telephone (telephone);

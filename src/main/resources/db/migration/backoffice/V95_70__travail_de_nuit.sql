-- the last run of each work of the night, by the name of what does it
create table backoffice_travail (
    nom varchar(100) not null primary key,
    commence_le datetime(6) not null,
    fini_le datetime(6) null,
    resultat varchar(20) not null,
    panne varchar(500) null,
    reussi_le datetime(6) null
);

-- every change of a person's name, with its proof and who did it; the last one is the name shown
create table compte_nom (
    rang bigint not null auto_increment primary key,
    usager uuid not null,
    ancien_prenom varchar(200) not null,
    ancien_nom varchar(200) not null,
    prenom varchar(200) not null,
    nom varchar(200) not null,
    motif varchar(20) not null,
    le date not null,
    preuve uuid not null,
    par uuid not null,
    inscrit_le datetime(6) not null,
    index compte_nom_usager (usager, rang)
) comment = 'append-only';

-- a name proved by a paper is not replaced by what is typed in a form, nor by an identity provider
alter table compte_usager add column nom_prouve boolean not null default false;

-- a person asks for their new name; an agent reads the proof and answers
create table compte_demande_de_nom (
    id uuid not null primary key,
    usager uuid not null,
    -- the account again while no answer is given: one at a time
    attend uuid null,
    prenom varchar(200) not null,
    nom varchar(200) not null,
    motif varchar(20) not null,
    preuve uuid not null,
    demandee_le datetime(6) not null,
    acceptee boolean null,
    reponse varchar(500) null,
    traitee_le datetime(6) null,
    traitee_par uuid null,
    unique key compte_demande_de_nom_attend (attend),
    index compte_demande_de_nom_usager (usager)
);

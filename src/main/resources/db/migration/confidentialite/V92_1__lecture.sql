create table confidentialite_lecture (
    id uuid not null primary key,
    dossier uuid not null,
    agent uuid not null,
    onglet varchar(40) not null,
    quand datetime(6) not null,
    key confidentialite_lecture_dossier (dossier, quand)
);

-- a six-digit code is short: only a slow hash is kept, and not for long
create table compte_code (
    id uuid not null primary key,
    adresse varchar(254) not null,
    condensat varchar(100) not null,
    fin_validite datetime(6) not null,
    essais int not null,
    utilise boolean not null,
    key compte_code_fin (fin_validite)
);

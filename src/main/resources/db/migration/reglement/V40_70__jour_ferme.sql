-- the days on which the city is closed besides the public holidays, which are computed
create table reglement_jour_ferme (
    jour date not null primary key,
    libelle varchar(100) not null,
    par uuid not null,
    ecrit_le datetime(6) not null,
    constraint reglement_jour_ferme_par foreign key (par) references compte_agent (id)
);

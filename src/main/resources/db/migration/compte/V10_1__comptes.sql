create table compte_usager (
    id uuid not null primary key,
    version int not null,
    email varchar(254) not null,
    -- the same address once proved by a code: only then does it lead to the account
    adresse_prouvee varchar(254) null,
    emetteur varchar(255) null,
    sujet varchar(255) null,
    prenom varchar(200) null,
    nom varchar(200) null,
    naissance date null,
    telephone varchar(20) null,
    ouvert_le datetime(6) not null,
    reuni_a uuid null,
    unique key compte_usager_adresse (adresse_prouvee),
    unique key compte_usager_identite (emetteur, sujet),
    constraint compte_usager_reuni foreign key (reuni_a) references compte_usager (id)
);

create table compte_agent (
    id uuid not null primary key,
    version int not null,
    emetteur varchar(255) not null,
    sujet varchar(255) not null,
    nom varchar(200) not null,
    email varchar(254) not null,
    vu_le datetime(6) not null,
    unique key compte_agent_identite (emetteur, sujet)
);

create table compte_agent_role (
    agent uuid not null,
    role varchar(30) not null,
    primary key (agent, role),
    constraint compte_agent_role_agent foreign key (agent) references compte_agent (id)
);

create table accueil_partenaire (
    id uuid not null primary key,
    nom varchar(200) not null,
    pour_quoi varchar(500) not null,
    email varchar(254) null,
    telephone varchar(20) null,
    actif boolean not null
);

create table accueil_orientation (
    id uuid not null primary key,
    partenaire uuid not null,
    -- what it comes from: a first contact, or a dossier
    sollicitation uuid null,
    dossier uuid null,
    prenom varchar(100) not null,
    nom varchar(100) not null,
    telephone varchar(20) null,
    email varchar(254) null,
    consentement_le date not null,
    note varchar(2000) not null,
    envoyee_le datetime(6) not null,
    agent uuid not null,
    issue varchar(30) null,
    signalee_le date null,
    key accueil_orientation_sollicitation (sollicitation),
    key accueil_orientation_dossier (dossier),
    key accueil_orientation_attente (issue, envoyee_le),
    constraint accueil_orientation_partenaire foreign key (partenaire) references accueil_partenaire (id),
    constraint accueil_orientation_sollicitation foreign key (sollicitation) references accueil_sollicitation (id),
    constraint accueil_orientation_agent foreign key (agent) references compte_agent (id)
);

create table accueil_reponse (
    id bigint not null auto_increment primary key,
    orientation uuid not null,
    issue varchar(30) not null,
    mot varchar(1000) not null,
    le datetime(6) not null,
    -- empty when the partner answered by the link
    agent uuid null,
    constraint accueil_reponse_orientation foreign key (orientation) references accueil_orientation (id),
    constraint accueil_reponse_agent foreign key (agent) references compte_agent (id)
) comment 'append-only';

-- a link of limited life: what it opens, for what alone, until when; the link itself is in the e-mail and nowhere else
create table accueil_lien (
    empreinte char(64) not null primary key,
    usage_unique varchar(30) not null,
    objet uuid not null,
    expire_le datetime(6) not null
);

-- two people turned out to be one: what moved, so that it can move back
create table accueil_fusion (
    id uuid not null primary key,
    ancienne uuid not null,
    gardee uuid not null,
    faite_le datetime(6) not null,
    agent uuid not null,
    annulee_le datetime(6) null,
    annulee_par uuid null,
    key accueil_fusion_gardee (gardee),
    key accueil_fusion_ancienne (ancienne),
    constraint accueil_fusion_agent foreign key (agent) references compte_agent (id),
    constraint accueil_fusion_annulee_par foreign key (annulee_par) references compte_agent (id)
);

create table accueil_fusion_ligne (
    fusion uuid not null,
    sollicitation uuid not null,
    primary key (fusion, sollicitation),
    constraint accueil_fusion_ligne_fusion foreign key (fusion) references accueil_fusion (id),
    constraint accueil_fusion_ligne_sollicitation foreign key (sollicitation) references accueil_sollicitation (id)
) comment 'append-only';

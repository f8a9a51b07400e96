-- the versions of the règlement prepared on screen: each change is one more line, the last one of a name is what holds;
-- without content, the version was withdrawn before it began
create table reglement_version (
    id bigint not null auto_increment primary key,
    nom varchar(40) not null,
    debut date not null,
    contenu longtext null,
    pourquoi varchar(500) not null,
    par uuid not null,
    ecrit_le datetime(6) not null,
    index reglement_version_nom (nom, id),
    constraint reglement_version_par foreign key (par) references compte_agent (id)
) comment = 'append-only';

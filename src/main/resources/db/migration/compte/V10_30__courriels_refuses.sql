-- the letters a person does not want by e-mail, among those that are not needed, separated by a comma
alter table compte_usager add column courriels_refuses varchar(200) not null default '';

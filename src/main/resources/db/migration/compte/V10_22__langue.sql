-- The language the person chose to read and be written to in; none while they never chose.
alter table compte_usager add column langue varchar(2) null;

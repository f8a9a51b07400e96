-- a closed account is kept, for the dossier that names it, but leads nowhere: its holder died
alter table compte_usager add column ferme_le datetime(6) null;

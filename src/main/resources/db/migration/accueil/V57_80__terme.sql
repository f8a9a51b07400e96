-- R15: what a partner answered is written once, and erased with the dossier; how it ended stays on the orientation
alter table accueil_reponse comment = 'append-only until its term';
alter table accueil_sollicitation add key accueil_sollicitation_dossier (dossier);

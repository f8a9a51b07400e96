-- somebody who called has an appointment before they have a dossier
alter table rendezvous_rendez_vous
  modify column dossier uuid null,
  add column appel uuid null,
  add key rendezvous_de_l_appel (appel, cree_le),
  add constraint rendezvous_appel foreign key (appel) references accueil_sollicitation (id),
  add constraint rendezvous_de_quoi check (dossier is not null or appel is not null);

-- R15: the day the person last opened or changed a demande they never filed, and the day it goes, once they were told
alter table demande_demande
  add column vue_le    date null,
  add column efface_le date null,
  add index demande_demande_oubli (vue_le, efface_le);
update demande_demande set vue_le = date(modifiee_le) where numero is null;

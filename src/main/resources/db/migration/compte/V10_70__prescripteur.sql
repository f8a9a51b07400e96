-- who works elsewhere and sends people: invited at an address until a day, signs in by code, closed by the administrator
alter table compte_agent
  modify vu_le datetime(6) null,
  add column structure varchar(200) null,
  add column invite_le datetime(6) null,
  add column invite_jusqu_au datetime(6) null,
  add column ferme_le datetime(6) null;

-- the loans whose borrower reads no e-mail: everything is printed and posted
create table recouvrement_par_lettre (
  pret   uuid not null,
  depuis date not null,
  par    uuid not null,
  primary key (pret)
);

-- R15: the day of the last sign-in; not known of those before it was kept
alter table compte_usager add column vu_le date null;
-- written once, and erased with the account
alter table compte_nom comment = 'append-only until its term';

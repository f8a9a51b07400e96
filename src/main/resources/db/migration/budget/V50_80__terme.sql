-- R15: written once, and erased with the dossier
alter table budget_correction comment = 'append-only until its term';

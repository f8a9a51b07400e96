-- R15: what was written to an address goes with the account
alter table courrier_message add index courrier_message_adresse (adresse);

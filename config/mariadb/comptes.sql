-- Two accounts: "migrations" owns the tables; the portal's own may read and add, and gets the rest table by table.
grant all on portail.* to 'migrations'@'%' with grant option;
create user 'portail'@'%' identified by 'portail';
grant select, insert on portail.* to 'portail'@'%';

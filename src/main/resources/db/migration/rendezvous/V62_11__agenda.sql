-- one row an agent, held while their time is changed: two changes of one agenda come one after the other
create table rendezvous_agenda (
  agent  uuid  not null primary key
);

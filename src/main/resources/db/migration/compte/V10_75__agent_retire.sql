-- an administrator withdrew an agent's access here, whatever their provider says; the account is kept for what they signed
alter table compte_agent add column retire_le datetime(6) null, add column retire_par uuid null,
    add constraint compte_agent_retire_par foreign key (retire_par) references compte_agent (id);

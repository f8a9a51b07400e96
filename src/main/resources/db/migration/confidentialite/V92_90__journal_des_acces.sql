-- R14: the log of reads, newest first, of everybody or of one agent
alter table confidentialite_lecture
  add key confidentialite_lecture_quand (quand, id),
  add key confidentialite_lecture_agent (agent, quand, id);

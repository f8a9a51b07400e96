create table instruction_message_piece (
  id      uuid         not null,
  message uuid         not null,
  rang    int          not null,
  fichier uuid         not null,
  nom     varchar(255) not null,
  primary key (id),
  index instruction_message_piece_message (message, rang),
  foreign key (message) references instruction_message (id)
);

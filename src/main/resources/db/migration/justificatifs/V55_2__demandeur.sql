create index justificatifs_piece_demandeur on justificatifs_piece (demandeur);

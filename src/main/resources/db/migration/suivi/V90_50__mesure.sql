-- the commission answers more than reports
update suivi_fait set type = 'MESURE_REFUSEE' where type = 'REPORT_REFUSE';

package fr.parcoursprojet.pret.tresorerie;

/**
 * A line imported before from a file of another format, which may well tell the same payment: same reference or same loan,
 * same day, same amount.
 *
 * @param identite what names it
 * @param format the format of its file: CSV, XLSX or PES
 * @param libelle what the Treasury wrote in it
 */
public record Jumelle(String identite, String format, String libelle) {}

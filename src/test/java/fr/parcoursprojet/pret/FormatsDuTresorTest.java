package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the Treasury and office suites send: each format gives the same payments, and the file is kept as it was. */
@SpringBootTest
@Import(BancDEssai.class)
class FormatsDuTresorTest {

    private static final LocalDate PREMIERE = LocalDate.of(2041, 3, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Imports imports;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;
    private String titre;
    private String nom;

    @BeforeEach
    void unPret() {
        nom = "Qu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "in";
        pret = essais.debloque(
                essais.usager("Ada", nom), "Ada " + nom, "Vélo", Collections.nCopies(10, Montant.euros(90)), PREMIERE);
        titre = essais.titre(pret);
        horloge.allerAu(PREMIERE.plusDays(3));
    }

    @Test
    void whatAnOfficeSuiteSavesAsTextIsRead() {
        var guillemets = "\"titre\";\"date\";\"montant\";\"libelle\"\r\n\"" + titre
                + "\";\"05/03/2041\";\"1 090,50\";\"VIR ; \"\"Ada\"\"\r\n  suite\"\r\n";
        assertThat(premiere(guillemets.getBytes(StandardCharsets.UTF_8)))
                .extracting(LigneLue::pret, LigneLue::montant, LigneLue::libelle)
                .containsExactly(pret, Montant.de("1090.50"), "VIR ; \"Ada\"\r\n  suite");
        for (var separateur : List.of("\t", ",")) {
            var texte = "titre;date;montant;libelle\n%s;05/03/2041;\"90,00\";VIR\n"
                    .formatted(titre)
                    .replace(";", separateur);
            assertThat(premiere(texte.getBytes(Charset.forName("UTF-8"))).etat())
                    .isEqualTo(EtatLigne.RECONNUE);
        }
    }

    @Test
    void aSpreadsheetAsLibreOfficeWritesItIsRead() throws IOException {
        var ligne = premiere(deLibreOffice(titre));
        assertThat(ligne.le()).isEqualTo(PREMIERE);
        assertThat(ligne.montant()).isEqualTo(Montant.de("167.10"));
        assertThat(ligne.pret()).isEqualTo(pret);
        assertThat(ligne.libelle()).isEqualTo("VIR Élodie");
    }

    @Test
    void theReceiptsOfThePesRetourAreReadAndNothingElse() {
        var pes = pes("""
                <Bordereau><BlocBordereau><Exer V="2041"/><IdBord V="7"/><TypBord V="01"/></BlocBordereau>
                <Piece><BlocPiece><IdPce V="11"/></BlocPiece><LigneDePiece><BlocLignePiece><InfoLignePiece>
                <ObjLignePce V="Titre pris en charge %1$s"/><MtTTC V="900.00"/></InfoLignePiece></BlocLignePiece>
                </LigneDePiece></Piece></Bordereau>
                <Bordereau><BlocBordereau><IdBord V="8"/><TypBord V="05"/></BlocBordereau>
                <Piece><BlocPiece><IdPce V="4402"/><DtePcePec V="2041-03-04"/></BlocPiece><LigneDePiece><BlocLignePiece>
                <InfoLignePiece><IdLigne V="1"/><ObjLignePce V="VIR é %1$s"/><MtTTC V="90.00"/></InfoLignePiece>
                </BlocLignePiece><Tiers><InfoTiers><Nom V="%2$s"/><Prenom V="Ada"/></InfoTiers></Tiers></LigneDePiece></Piece>
                <Piece><BlocPiece><IdPce V="4403"/></BlocPiece><LigneDePiece><BlocLignePiece><InfoLignePiece>
                <MtTTC V="90"/></InfoLignePiece></BlocLignePiece>
                <Tiers><InfoTiers><Nom V="%2$s"/></InfoTiers></Tiers></LigneDePiece></Piece></Bordereau>
                """.formatted(titre, nom));
        var lignes = essais.enAgent(() -> imports.apercu("pes.xml", pes)).lignes();
        assertThat(lignes).extracting(LigneLue::etat).containsExactly(EtatLigne.RECONNUE, EtatLigne.DOUTEUSE);
        assertThat(lignes.getFirst())
                .extracting(LigneLue::le, LigneLue::montant, LigneLue::libelle, LigneLue::pret)
                .containsExactly(
                        LocalDate.of(2041, 3, 4),
                        Montant.euros(90),
                        "P503 4402 VIR é " + titre + " " + nom + " Ada",
                        pret);
        assertThat(lignes.getLast().le()).as("the day of the stream").isEqualTo(LocalDate.of(2041, 3, 6));
        essais.faire(() -> {
            assertThat(imports.importer("pes.xml", pes, essais.agent()).inscrits())
                    .isOne();
            assertThat(imports.importer("encore.xml", pes, essais.agent()).dejaConnus())
                    .isEqualTo(2);
        });
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(810));
    }

    @Test
    void aPesThatIsSomethingElseOrATrapIsRefused() {
        refuse(pes(""), "pret.tresorerie.refus.pesSansEncaissement");
        refuse(
                "<?xml version=\"1.0\"?><n:PES_Aller xmlns:n=\"http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller\"/>",
                "pret.tresorerie.refus.pesAutre");
        refuse(new String(pes("<Bordereau>"), Charset.forName("ISO-8859-15")), "pret.tresorerie.refus.pesIllisible");
        refuse("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour">&e;</n:PES_Retour>
                """, "pret.tresorerie.refus.pesIllisible");
        refuse(pes("<a>".repeat(40) + "</a>".repeat(40)), "pret.tresorerie.refus.pesIllisible");
        refuse(
                pes("<Bordereau><IdBord V=\"" + "9".repeat(301) + "\"/></Bordereau>"),
                "pret.tresorerie.refus.pesIllisible");
    }

    @Test
    void withoutAReferenceTheAmountTheNameAndTheDateSayWhyALoanIsProposed() {
        var presque = nom.substring(0, 3) + "z" + nom.substring(3);
        var lignes = essais.enAgent(() -> imports.apercu(
                        "essai.csv",
                        PretsDEssai.fichier(List.of(
                                ";08/03/2041;90,00;VIR " + nom,
                                ";08/03/2041;90,00;VIR " + presque,
                                ";08/03/2041;91,00;VIR " + nom,
                                ";08/03/2041;91,00;VIR " + presque,
                                ";08/03/2041;90,00;VIR merci ref " + titre.toLowerCase(java.util.Locale.ROOT)))))
                .lignes();
        assertThat(lignes)
                .extracting(LigneLue::cle)
                .containsExactly(
                        "pret.ligne.montantEtNom",
                        "pret.ligne.montantEtNomProche",
                        "pret.ligne.douteuse",
                        "pret.ligne.sansReference",
                        "pret.ligne.referenceDansLibelle");
        assertThat(lignes.getFirst().arguments()).asString().contains("5 mars 2041");
        assertThat(lignes.subList(0, 3)).allSatisfy(ligne -> {
            assertThat(ligne.etat()).isEqualTo(EtatLigne.DOUTEUSE);
            assertThat(ligne.candidats()).containsExactly(pret);
        });
        assertThat(lignes.getLast().pret()).isEqualTo(pret);
    }

    @Test
    void theFileIsKeptAsItWasGivenWithWhatItDid() throws Exception {
        horloge.allerAu(LocalDate.of(2098, 1, 5)); // the newest files come first, whatever year other tests live in
        var octets = PretsDEssai.fichier(List.of(
                titre + ";05/03/2041;90,00;VIR " + UUID.randomUUID(), ";05/03/2041;12,34;RIEN " + UUID.randomUUID()));
        essais.faire(() -> imports.importer("mars/../été 2041.csv", octets, Map.of(), essais.agent()));
        var empreinte =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        var garde = essais.enAgent(imports::fichiers).stream()
                .filter(un -> un.empreinte().equals(empreinte))
                .findFirst()
                .orElseThrow();
        assertThat(garde.par()).isEqualTo(essais.agent());
        assertThat(garde.importeLe()).isBetween(horloge.instant().minusSeconds(60), horloge.instant());
        assertThat(List.of(garde.inscrites(), garde.enAttente(), garde.connues()))
                .containsExactly(1, 1, 0);
        var contenu = essais.enAgent(() -> imports.fichier(garde.id()));
        assertThat(contenu.octets()).isEqualTo(octets);
        assertThat(contenu.nom()).isEqualTo("été 2041.csv");
        var nombre = essais.enAgent(imports::fichiers).size();
        essais.faire(() -> imports.importer("encore.csv", octets, essais.agent()));
        assertThat(essais.enAgent(imports::fichiers))
                .as("what changes nothing is not kept")
                .hasSize(nombre);
        assertThatThrownBy(() -> essais.faire(() -> imports.fichier(UUID.randomUUID())))
                .isInstanceOf(Introuvable.class);
    }

    private LigneLue premiere(byte[] octets) {
        return essais.enAgent(() -> imports.apercu("essai", octets)).lignes().getFirst();
    }

    private void refuse(String texte, String cle) {
        refuse(texte.getBytes(StandardCharsets.UTF_8), cle);
    }

    private void refuse(byte[] octets, String cle) {
        assertThatThrownBy(() -> essais.faire(() -> imports.apercu("pes.xml", octets)))
                .isInstanceOf(Refus.class)
                .hasMessage(cle);
    }

    private static byte[] pes(String corps) {
        return ("""
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour">
                <Enveloppe><Parametres><Version V="2"/></Parametres></Enveloppe>
                <EnTetePES><DteStr V="2041-03-06"/><IdPost V="025000"/></EnTetePES><PES_Recette>%s</PES_Recette></n:PES_Retour>
                """.formatted(corps)).getBytes(Charset.forName("ISO-8859-15"));
    }

    /** Shared strings, a style for dates, binary amounts, as that suite writes them; dates count days from 1899-12-30. */
    private static byte[] deLibreOffice(String titre) throws IOException {
        var sortie = new ByteArrayOutputStream();
        var ooxml = "http://schemas.openxmlformats.org/";
        try (var zip = new ZipOutputStream(sortie)) {
            ajouter(zip, "[Content_Types].xml", """
                    <Types xmlns="%1$spackage/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>""".formatted(ooxml));
            ajouter(zip, "_rels/.rels", """
                    <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="rId1"
                    Type="%1$sofficeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(ooxml));
            ajouter(zip, "docProps/app.xml", "<Properties><Application>LibreOffice</Application></Properties>");
            ajouter(zip, "xl/workbook.xml", """
                    <workbook xmlns="%1$sspreadsheetml/2006/main" xmlns:r="%1$sofficeDocument/2006/relationships">
                    <workbookPr date1904="false"/><sheets><sheet name="Feuille1" sheetId="1" state="visible" r:id="rId2"/></sheets>
                    </workbook>""".formatted(ooxml));
            ajouter(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%1$spackage/2006/relationships">
                    <Relationship Id="rId1" Type="%1$sofficeDocument/2006/relationships/styles" Target="styles.xml"/>
                    <Relationship Id="rId2" Type="%1$sofficeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId3" Type="%1$sofficeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
                    </Relationships>""".formatted(ooxml));
            ajouter(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%1$sspreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164"
                    formatCode="DD/MM/YYYY"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
                    </styleSheet>""".formatted(ooxml));
            ajouter(zip, "xl/sharedStrings.xml", """
                    <sst xmlns="%1$sspreadsheetml/2006/main" count="6" uniqueCount="6"><si><t>titre</t></si><si><t>date</t></si>
                    <si><t>montant</t></si><si><t>libelle</t></si><si><t xml:space="preserve"> %2$s</t></si>
                    <si><r><t>VIR </t></r><r><t>Élodie</t></r></si></sst>""".formatted(ooxml, titre));
            ajouter(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="%1$sspreadsheetml/2006/main"><dimension ref="A1:D2"/><sheetData>
                    <row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c>
                    <c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>3</v></c></row>
                    <row r="2"><c r="A2" s="0" t="s"><v>4</v></c><c r="B2" s="1" t="n"><v>%2$d</v></c>
                    <c r="C2" s="0" t="n"><v>167.09999999999999</v></c><c r="D2" s="0" t="s"><v>5</v></c></row>
                    </sheetData></worksheet>""".formatted(
                    ooxml, PREMIERE.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()));
        }
        return sortie.toByteArray();
    }

    private static void ajouter(ZipOutputStream zip, String nom, String texte) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + texte)
                .getBytes(StandardCharsets.UTF_8));
    }
}

package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import fr.parcoursprojet.socle.Langue;
import java.util.List;
import java.util.function.Function;

/** The words of an upload, which are English otherwise. */
public final class MotsDuDepot {

    private MotsDuDepot() {}

    /** All of them, found by their key. */
    public static UploadI18N enFrancais(Function<String, String> texte) {
        var mots = new UploadI18N();
        mots.setDropFiles(new UploadI18N.DropFiles()
                .setOne(texte.apply("socle.depot.glisser"))
                .setMany(texte.apply("socle.depot.glisser")));
        mots.setAddFiles(new UploadI18N.AddFiles()
                .setOne(texte.apply("socle.depot.choisir"))
                .setMany(texte.apply("socle.depot.choisir")));
        mots.setError(new UploadI18N.Error()
                .setFileIsTooBig(texte.apply("socle.depot.tropGros"))
                .setIncorrectFileType(texte.apply("socle.depot.type"))
                .setTooManyFiles(texte.apply("socle.depot.unSeul")));
        mots.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texte.apply("socle.depot.envoi"))
                        .setProcessing(texte.apply("socle.depot.lecture"))
                        .setStalled(texte.apply("socle.depot.attente"))
                        .setHeld(texte.apply("socle.depot.attente")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(texte.apply("socle.depot.envoi")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texte.apply("socle.depot.echec"))
                        .setUnexpectedServerError(texte.apply("socle.depot.echec"))
                        .setForbidden(texte.apply("socle.depot.echec"))));
        mots.setFile(new UploadI18N.File()
                .setStart(texte.apply("socle.depot.envoi"))
                .setRetry(texte.apply("socle.depot.reessayer"))
                .setRemove(texte.apply("socle.depot.retirer")));
        mots.setUnits(Langue.courante().choisir(List.of("o", "Ko", "Mo", "Go"), List.of("B", "KB", "MB", "GB")));
        return mots;
    }
}

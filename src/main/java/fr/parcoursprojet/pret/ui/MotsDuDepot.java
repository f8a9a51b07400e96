package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** The words of an upload, which are English otherwise. */
final class MotsDuDepot {

    private MotsDuDepot() {}

    static UploadI18N enFrancais(Function<String, String> texte) {
        var mots = new UploadI18N();
        mots.setDropFiles(new UploadI18N.DropFiles()
                .setOne(texte.apply("pret.depot.glisser"))
                .setMany(texte.apply("pret.depot.glisser")));
        mots.setAddFiles(new UploadI18N.AddFiles()
                .setOne(texte.apply("pret.depot.choisir"))
                .setMany(texte.apply("pret.depot.choisir")));
        mots.setError(new UploadI18N.Error()
                .setFileIsTooBig(texte.apply("pret.depot.tropGros"))
                .setIncorrectFileType(texte.apply("pret.depot.type"))
                .setTooManyFiles(texte.apply("pret.depot.unSeul")));
        mots.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texte.apply("pret.depot.envoi"))
                        .setProcessing(texte.apply("pret.depot.lecture"))
                        .setStalled(texte.apply("pret.depot.attente"))
                        .setHeld(texte.apply("pret.depot.attente")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(texte.apply("pret.depot.envoi")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(texte.apply("pret.depot.echec"))
                        .setUnexpectedServerError(texte.apply("pret.depot.echec"))
                        .setForbidden(texte.apply("pret.depot.echec"))));
        mots.setFile(new UploadI18N.File()
                .setStart(texte.apply("pret.depot.envoi"))
                .setRetry(texte.apply("pret.depot.reessayer"))
                .setRemove(texte.apply("pret.depot.retirer")));
        mots.setUnits(List.of("o", "Ko", "Mo", "Go"));
        return mots;
    }
}

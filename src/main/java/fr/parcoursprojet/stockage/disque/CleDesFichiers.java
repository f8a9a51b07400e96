package fr.parcoursprojet.stockage.disque;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import fr.parcoursprojet.socle.ReglageFautif;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys that open the files, in the setting {@code portail.fichiers.cle}: 32 random bytes in base 64, or several
 * separated by commas, the first writes and all read, so that a key can be changed.
 */
@Configuration(proxyBeanMethods = false)
class CleDesFichiers {

    private static final String REGLAGE = "portail.fichiers.cle";
    private static final String FAIRE = "Make one with: openssl rand -base64 32";
    private static final int OCTETS = 32;

    @Bean
    Aead chiffreDesFichiers(@Value("${portail.fichiers.cle:}") String cles) {
        if (cles.isBlank()) {
            throw new ReglageFautif(REGLAGE, "is missing: the key that encrypts the files", FAIRE);
        }
        try {
            AeadConfig.register();
            var trousseau = KeysetHandle.newBuilder();
            var premiere = true;
            for (var cle : cles.split(",")) {
                var entree = KeysetHandle.importKey(lire(cle.strip())).withRandomId();
                trousseau.addEntry(premiere ? entree.makePrimary() : entree);
                premiere = false;
            }
            return trousseau.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IllegalArgumentException | GeneralSecurityException illisible) {
            throw new ReglageFautif(REGLAGE, "is not a key: it must be 32 bytes in base 64", FAIRE);
        }
    }

    private static AesGcmKey lire(String cle) throws GeneralSecurityException {
        var octets = Base64.getDecoder().decode(cle);
        if (octets.length != OCTETS) {
            throw new IllegalArgumentException("a key of " + octets.length + " bytes");
        }
        var parametres = AesGcmParameters.builder()
                .setKeySizeBytes(OCTETS)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmKey.builder()
                .setParameters(parametres)
                .setKeyBytes(SecretBytes.copyFrom(octets, InsecureSecretKeyAccess.get()))
                .build();
    }
}

package fr.parcoursprojet.stockage.disque;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that opens the files: a Tink keyset in JSON, written in base 64 in the setting {@code portail.fichiers.cle}. */
@Configuration(proxyBeanMethods = false)
class CleDesFichiers {

    @Bean
    Aead chiffreDesFichiers(@Value("${portail.fichiers.cle:}") String cle) {
        if (cle.isBlank()) {
            throw new IllegalArgumentException(
                    "portail.fichiers.cle is missing: the key that encrypts the files. docs/exploitation.md says how to make one");
        }
        try {
            AeadConfig.register();
            var json = new String(Base64.getDecoder().decode(cle.strip()), StandardCharsets.UTF_8);
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IllegalArgumentException | GeneralSecurityException illisible) {
            throw new IllegalArgumentException(
                    "portail.fichiers.cle is not a key: it must be a Tink AES-GCM keyset in base 64", illisible);
        }
    }
}

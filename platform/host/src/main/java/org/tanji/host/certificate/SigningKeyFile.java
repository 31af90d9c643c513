package org.tanji.host.certificate;

import static org.tanji.host.certificate.CertificateSettingFailure.SIGNING_KEY_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.tanji.engine.failure.Failure;

/**
 * A PKCS#12 file with the key of the body. Without one a key is made at the first start, with a certificate that vouches for
 * itself only; readers then trust the register, not the key.
 */
public record SigningKeyFile(Path path, String password) {

    private static final String ALIAS = "certificate";
    private static final int YEARS = 20;

    /** @throws Failure SIGNING_KEY_UNREADABLE */
    public SigningKey read() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(path)) {
                store.load(in, password.toCharArray());
            }
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key
                        && key instanceof ECPrivateKey curve
                        && curve.getParams().getCurve().getField().getFieldSize() == 256
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new SigningKey(key, certificate);
                }
            }
            throw Failure.of(SIGNING_KEY_UNREADABLE, path, "no private key on P-256 with its certificate");
        } catch (IOException | GeneralSecurityException e) {
            throw Failure.of(SIGNING_KEY_UNREADABLE, path, String.valueOf(e.getMessage()));
        }
    }

    /** The key of that file; made when there is no file yet. */
    public SigningKey readOrMake(Instant now) {
        if (!Files.isRegularFile(path)) {
            make(now);
        }
        return read();
    }

    private void make(Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password.toCharArray());
            store.setKeyEntry(
                    ALIAS, pair.getPrivate(), password.toCharArray(), new X509Certificate[] {vouching(pair, now)});
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password.toCharArray());
            SecretFile.writeNew(path, bytes.toByteArray());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw Failure.of(SIGNING_KEY_UNREADABLE, path, String.valueOf(e.getMessage()));
        }
    }

    private static X509Certificate vouching(KeyPair pair, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var name = new X500Name("CN=Tanji certificate signing (self-signed)");
        var end = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.valueOf(now.toEpochMilli()), Date.from(now), Date.from(end), name, pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}

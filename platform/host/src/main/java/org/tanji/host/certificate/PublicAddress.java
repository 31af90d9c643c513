package org.tanji.host.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.tanji.host.certificate.CertificateSettingFailure.PUBLIC_ADDRESS_UNUSABLE;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tanji.engine.failure.Failure;

/**
 * The address behind the QR code of a certificate: a fixed base, the number, and 80 bits of an HMAC over the number. Who
 * makes numbers up, or prints the code of a number that was never issued, does not know the code that belongs to it.
 *
 * @param base at which the public reaches this server, without a path
 */
public record PublicAddress(String base, SecretKeySpec secret) {

    private static final Pattern USABLE = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CODE_LETTERS = 16;
    private static final String ALGORITHM = "HmacSHA256";

    /** @throws Failure PUBLIC_ADDRESS_UNUSABLE */
    public PublicAddress {
        if (!USABLE.matcher(base).matches()) {
            throw Failure.of(PUBLIC_ADDRESS_UNUSABLE, base);
        }
    }

    /** @param secretFile made when it is not there; codes that were printed hold only as long as it is kept */
    public static PublicAddress of(String base, Path secretFile) {
        return new PublicAddress(base, new SecretKeySpec(new SecretFile(secretFile).readOrMake(), ALGORITHM));
    }

    /** What the QR code says. */
    public String of(CertificateNumber number) {
        return base + "/certificates/" + number + "?code=" + code(number);
    }

    /** 80 bits in base 32. */
    public String code(CertificateNumber number) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            var bits = mac.doFinal(number.value().getBytes(US_ASCII));
            var code = new StringBuilder();
            for (int letter = 0; letter < CODE_LETTERS; letter++) {
                code.append(LETTERS.charAt(five(bits, letter * 5)));
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isGenuine(CertificateNumber number, String code) {
        return code(number).equals(code.strip().toUpperCase(Locale.ROOT));
    }

    private static int five(byte[] bits, int from) {
        int pair = (bits[from / 8] & 0xFF) << 8 | bits[from / 8 + 1] & 0xFF;
        return pair >> 11 - from % 8 & 0x1F;
    }

    /** Never the secret: objects end up in logs. */
    @Override
    public String toString() {
        return "PublicAddress[" + base + "]";
    }
}

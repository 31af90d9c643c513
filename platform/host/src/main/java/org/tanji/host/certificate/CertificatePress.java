package org.tanji.host.certificate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.document.PdfWriter;

/**
 * Prints and signs the two files of a certificate, and holds them until the transaction of the issue has written them: the
 * digests stand in the act, so the files have to be there before it.
 */
public final class CertificatePress {

    public static final String FORMAT = "tanji-certificate/1";

    private final PublicAddress address;
    private final Supplier<SigningKey> keys;
    private final AtomicReference<@Nullable SigningKey> key = new AtomicReference<>();
    private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

    /** @param keys asked once, by the first who signs */
    public CertificatePress(PublicAddress address, Supplier<SigningKey> keys) {
        this.address = address;
        this.keys = keys;
    }

    public PublicAddress address() {
        return address;
    }

    public SignJson signature() {
        return new SignJson(key());
    }

    private synchronized SigningKey key() {
        var known = key.get();
        if (known == null) {
            known = keys.get();
            key.set(known);
        }
        return known;
    }

    /** The digests of the printed files; {@link #take} hands each out once. */
    CertificateFiles print(CertificateItems items, Instant at) {
        waiting.clear();
        return new CertificateFiles(
                hold(pdf(items, at)), hold(json(items).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** A file that was printed for the issue under way. */
    public Optional<byte[]> take(String sha256) {
        return Optional.ofNullable(waiting.remove(sha256));
    }

    byte[] pdf(CertificateItems items, Instant at) {
        var plain = PdfWriter.write(new CertificateDocument(items, address).document());
        return new SignPdf(key()).sign(plain, items.body().zh(), at);
    }

    String json(CertificateItems items) {
        var part = CanonicalJson.object().put("address", address.of(items.number()));
        part.setAll((com.fasterxml.jackson.databind.node.ObjectNode) FactJson.write(items));
        var whole = CanonicalJson.object().put("format", FORMAT);
        whole.set("certificate", part);
        whole.set("signature", signature().sign(part));
        return CanonicalJson.write(whole) + "\n";
    }

    private String hold(byte[] file) {
        var sha256 = Sha256.of(file);
        waiting.put(sha256, file);
        return sha256;
    }
}

package org.tanji.host.certificate.store;

import static org.tanji.host.certificate.CertificateFailure.UNIT_HAS_CERTIFICATE;
import static org.tanji.host.store.schema.Tables.CERTIFICATE;
import static org.tanji.host.store.schema.Tables.CERTIFICATE_FILE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jooq.DSLContext;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.store.CaseProjection;
import org.tanji.host.certificate.Certificate;
import org.tanji.host.certificate.CertificateFact;
import org.tanji.host.certificate.CertificateNumber;
import org.tanji.host.certificate.CertificatePress;
import org.tanji.host.certificate.CertificateRegister;
import org.tanji.host.certificate.Certificates;
import org.tanji.host.certificate.ShownCertificate;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.store.Database;

/**
 * Keeps the rows of certificates in step with their acts, and the register in memory in step with the rows: what was
 * committed is shown by the time the act is answered.
 */
public final class CertificateRows implements CaseProjection, CertificateRegister {

    private final Database database;
    private final CertificatePress press;
    private final Map<CertificateNumber, ShownCertificate> shown = new ConcurrentSkipListMap<>();
    private final Map<String, CertificateNumber> byFile = new ConcurrentHashMap<>();

    public CertificateRows(Database database, CertificatePress press) {
        this.database = database;
        this.press = press;
        database.read()
                .select(CERTIFICATE.SHOWN)
                .from(CERTIFICATE)
                .fetch(CERTIFICATE.SHOWN)
                .forEach(text -> show(FactJson.read(CanonicalJson.parse(text), ShownCertificate.class)));
    }

    @Override
    public void follow(DSLContext db, CaseFile after, Act act) {
        if (act.fact() instanceof CertificateFact fact) {
            var certificate = Certificates.of(after).find(fact.number()).orElseThrow();
            if (fact instanceof CertificateFact.Issued) {
                requireFree(db, certificate, act);
                keep(db, certificate, "pdf", certificate.files().pdf());
                keep(db, certificate, "json", certificate.files().json());
            }
            write(db, after, certificate, fact instanceof CertificateFact.Issued);
        }
    }

    @Override
    public void committed(CaseFile after, Act act) {
        if (act.fact() instanceof CertificateFact fact) {
            Certificates.of(after).find(fact.number()).map(ShownCertificate::of).ifPresent(this::show);
        }
    }

    /** At most one live certificate for a factory, product, model and site, whatever case it comes from. */
    @CarriesOut(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE)
    private static void requireFree(DSLContext db, Certificate certificate, Act act) {
        var unit = certificate.items().unit().text();
        db.update(CERTIFICATE)
                .setNull(CERTIFICATE.LIVE_UNIT)
                .where(CERTIFICATE.LIVE_UNIT.eq(unit))
                .and(CERTIFICATE.VALID_UNTIL.lt(act.day().toString()))
                .execute();
        db.select(CERTIFICATE.NUMBER)
                .from(CERTIFICATE)
                .where(CERTIFICATE.LIVE_UNIT.eq(unit))
                .fetchOptional(CERTIFICATE.NUMBER)
                .ifPresent(number -> {
                    throw Failure.of(UNIT_HAS_CERTIFICATE, number);
                });
    }

    private void keep(DSLContext db, Certificate certificate, String kind, String sha256) {
        var content = press.take(sha256).orElseThrow(() -> new IllegalStateException("no file was printed: " + sha256));
        db.newRecord(CERTIFICATE_FILE)
                .setSha256(sha256)
                .setNumber(certificate.number().value())
                .setKind(kind)
                .setContent(content)
                .insert();
    }

    private static void write(DSLContext db, CaseFile after, Certificate certificate, boolean fresh) {
        var items = certificate.items();
        var state = certificate.recorded();
        var row = db.newRecord(CERTIFICATE)
                .setNumber(certificate.number().value())
                .setCaseId(after.id().value())
                .setUnit(certificate.unit())
                .setState(state.kind().name())
                .setSince(state.since().toString())
                .setValidUntil(items.validUntil().toString())
                .setHolder(items.applicant().name())
                .setTitle(items.product().name().zh() + " " + items.product().model())
                .setShown(CanonicalJson.write(FactJson.write(ShownCertificate.of(certificate))))
                .setPdfSha256(certificate.files().pdf())
                .setJsonSha256(certificate.files().json());
        if (state.kind().isLive()) {
            row.setLiveUnit(items.unit().text());
        } else {
            row.set(CERTIFICATE.LIVE_UNIT, null);
        }
        if (fresh) {
            row.insert();
        } else {
            row.update();
        }
    }

    private void show(ShownCertificate certificate) {
        byFile.put(certificate.files().pdf(), certificate.number());
        byFile.put(certificate.files().json(), certificate.number());
        shown.merge(
                certificate.number(),
                certificate,
                (known, other) -> other.history().size() < known.history().size() ? known : other);
    }

    @Override
    public Optional<ShownCertificate> find(CertificateNumber number) {
        return Optional.ofNullable(shown.get(number));
    }

    @Override
    public Optional<ShownCertificate> findByFile(String sha256) {
        return Optional.ofNullable(byFile.get(sha256)).flatMap(this::find);
    }

    @Override
    public List<ShownCertificate> list() {
        return List.copyOf(shown.values());
    }

    @Override
    public Optional<byte[]> file(String sha256) {
        return database.read()
                .select(CERTIFICATE_FILE.CONTENT)
                .from(CERTIFICATE_FILE)
                .where(CERTIFICATE_FILE.SHA256.eq(sha256))
                .fetchOptional(CERTIFICATE_FILE.CONTENT);
    }
}

package org.tanji.host.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanji.engine.digest.Sha256;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.CaseFixture;
import org.tanji.host.certificate.GrantedCases.Evaluated;
import org.tanji.host.identity.Role;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.Proves;

class IssuingTest {

    private static final IssueForm FORM = new IssueForm("u1", "", "");

    private CaseFixture fixture;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = GrantedCases.open(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ShownCertificate only() {
        return fixture.groundwork().certificates().register().list().get(0);
    }

    @Nested
    class ACertificate {

        @Test
        @Proves({Clause.CERTIFICATE_OF_NINE_ITEMS, Clause.BASIS_STANDARDS, Clause.MODE_OF_CERTIFICATION})
        void statesTheNineItems() {
            GrantedCases.issued(fixture);

            var items = only().items();

            assertEquals("PCEC-PCF-PV11-2026-000001-R0", items.number().value());
            assertEquals("示例石油机械有限公司", items.applicant().name());
            assertEquals(3, items.basis().size());
            assertTrue(items.mode().zh().contains("获证后监督"));
            assertEquals("4460 kgCO2e", items.figure().printed());
            assertTrue(items.notes().stream().anyMatch(note -> note.en().contains("Partial")));
        }

        @Test
        @Proves(Clause.VALID_FOR_TWO_YEARS)
        void isValidForTwoYearsLessADay() {
            GrantedCases.issued(fixture);

            assertEquals(LocalDate.parse("2026-03-01"), only().items().issuedOn());
            assertEquals(LocalDate.parse("2028-02-29"), only().items().validUntil());
        }

        @Test
        void isSignedAsAWholeAndKeptUnderItsDigest() throws Exception {
            GrantedCases.issued(fixture);
            var files = only().files();
            var pdf = fixture.groundwork()
                    .certificates()
                    .register()
                    .file(files.pdf())
                    .orElseThrow();

            assertEquals(files.pdf(), Sha256.of(pdf));
            try (var document = Loader.loadPDF(pdf)) {
                var signature = document.getLastSignatureDictionary();
                var range = signature.getByteRange();
                assertEquals(pdf.length, range[2] + range[3]);
                assertTrue(verifies(signature.getSignedContent(pdf), signature.getContents(pdf)));
                assertEquals(1, document.getNumberOfPages());
            }
        }

        @Test
        void isSignedAsJsonToo() throws IOException {
            GrantedCases.issued(fixture);
            var office = fixture.groundwork().certificates();
            var json = CanonicalJson.parse(new String(
                    office.register().file(only().files().json()).orElseThrow(),
                    java.nio.charset.StandardCharsets.UTF_8));
            var part = (com.fasterxml.jackson.databind.node.ObjectNode) json.get("certificate");
            var head = json.at("/signature/protected").asText();
            var signed = json.at("/signature/signature").asText();

            assertTrue(office.press().signature().isGenuine(part, head, signed));
            part.put("number", "PCEC-PCF-PV11-2026-000002-R0");
            assertFalse(office.press().signature().isGenuine(part, head, signed));
        }

        private boolean verifies(byte[] content, byte[] signature) throws Exception {
            var cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var certificate = cms.getCertificates().getMatches(null).iterator().next();
            return cms.getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        }
    }

    @Nested
    class IsRefused {

        @Test
        @Proves(Clause.CERTIFICATE_OF_NINE_ITEMS)
        void beforeTheDecision() {
            var played = GrantedCases.begin(fixture, new Evaluated("Dongying", false, false, true, true));

            played.refusedBy(
                    Clause.CERTIFICATE_OF_NINE_ITEMS, Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);
        }

        @Test
        @Proves(Clause.DECISION_OUTSIDE_EVALUATION)
        void onceTheDecidedRecordWasChanged() {
            var played = GrantedCases.begin(fixture, new Evaluated("Dongying", true, true, true, true));

            played.refusedBy(
                    Clause.DECISION_OUTSIDE_EVALUATION, Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);
        }

        @Test
        @Proves(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
        void forAMethodThatNobodyHasCompared() {
            var played = GrantedCases.begin(fixture, GrantedCases.GRANTED);

            var told = played.refusedBy(
                    Clause.QUANTIFIED_BY_ITS_SPECIFICATION, Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);

            assertTrue(told.contains("CTS PCEC-20:2025"), told);
        }

        @Test
        @Proves(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE)
        void forAUnitThatHasALiveCertificateFromAnotherCase() {
            GrantedCases.issued(fixture);
            var other = GrantedCases.begin(fixture, GrantedCases.GRANTED);

            var told = other.refusedBy(
                    Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE, Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);

            assertTrue(told.contains("PCEC-PCF-PV11-2026-000001-R0"), told);
        }

        @Test
        @Proves(Clause.UNIT_BY_PRODUCT_MODEL_AND_SITE)
        void andUsesUpNoNumber() {
            GrantedCases.issued(fixture);
            GrantedCases.begin(fixture, GrantedCases.GRANTED)
                    .refused(Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);

            GrantedCases.begin(fixture, new Evaluated("Panjin", true, false, true, false))
                    .take(Role.CERTIFICATE_ADMINISTRATOR, "certificate.issue", FORM);

            assertEquals(
                    "PCEC-PCF-PV11-2026-000002-R0",
                    fixture.groundwork()
                            .certificates()
                            .register()
                            .list()
                            .get(1)
                            .number()
                            .value());
        }

        @Test
        void toEveryOtherRole() {
            var played = GrantedCases.begin(fixture, GrantedCases.GRANTED);
            GrantedCases.confirm(fixture);

            assertEquals(
                    "NOT_YOUR_STEP",
                    played.refused(Role.DECISION_MAKER, "certificate.issue", FORM)
                            .code()
                            .name());
        }
    }
}

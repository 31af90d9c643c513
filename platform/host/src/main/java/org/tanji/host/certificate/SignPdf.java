package org.tanji.host.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a PDF file as a whole and certifies that nothing may be changed afterwards: PAdES baseline B-B, ETSI EN 319 142-1.
 *
 * <p>The signature is the second line of defence. A reader that is lenient about what was appended calls a forged file
 * valid; the register of whole-file digests does not.
 */
public record SignPdf(SigningKey key) {

    private static final int NO_CHANGES = 1;
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    public byte[] sign(byte[] pdf, String name, Instant at) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setName(name);
            signature.setSignDate(moment(at));
            certify(document, signature);
            document.addSignature(signature, this::cms);
            var signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void certify(PDDocument document, PDSignature signature) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, NO_CHANGES);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        var references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem("Reference", references);
        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        var catalogue = document.getDocumentCatalog().getCOSObject();
        catalogue.setItem("Perms", permissions);
        catalogue.setNeedToBeUpdated(true);
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var certificate = key.certificate();
            var generator = new CMSSignedDataGenerator();
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.key()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    /** PAdES wants the signer's certificate named by its digest, and the time in the PDF, not here. */
    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        var digest =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        var named = new SigningCertificateV2(new ESSCertIDv2(digest));
        var vector = new ASN1EncodableVector();
        vector.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        var standard = new DefaultSignedAttributeTableGenerator(new AttributeTable(vector));
        return parameters -> standard.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private static Calendar moment(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}

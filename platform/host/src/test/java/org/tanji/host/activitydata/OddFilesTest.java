package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tanji.host.activitydata.WorkbookFixture.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.failure.FailureKind;

/** Files that are damaged, disguised or hostile are refused by name, within limits, and never with a stack trace. */
class OddFilesTest {

    private static byte[] template() {
        return WorkbookFixture.template(MethodFixture.aMethod(), Optional.empty());
    }

    private static String code(byte[] file) {
        return refused(file).code().name();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rewritten(String part, UnaryOperator<String> change) throws IOException {
        var parts = parts(template());
        var text = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
        parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    @Test
    void aFileIsToldByItsBytesAndNotByItsName() throws IOException {
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("x");
            workbook.write(old);
        }

        assertEquals("OLD_WORKBOOK", code(old.toByteArray()));
        assertEquals("TEXT_NOT_WORKBOOK", code("名称,数值\n电,1450\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NOT_A_WORKBOOK", code(new byte[] {1, 2, 3, 4, 5, 0}));
        assertEquals("WORKBOOK_EMPTY", code(new byte[0]));
        assertEquals("NOT_A_WORKBOOK", code(packed(Map.of("hello.txt", new byte[] {1}))));
    }

    @Test
    void anEncryptedWorkbookIsNamedAsSuch() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(template());
            }
            container.writeFilesystem(bytes);
        }

        assertEquals("ENCRYPTED_WORKBOOK", code(bytes.toByteArray()));
    }

    @Test
    void macrosAreRefused() throws IOException {
        var parts = parts(template());
        parts.put("xl/vbaProject.bin", new byte[] {1});

        assertEquals("MACRO_WORKBOOK", code(packed(parts)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9, 0.99, 0.9999})
    void aTruncatedFileIsRefused(double share) {
        var whole = template();

        var refused = refused(Arrays.copyOf(whole, (int) (whole.length * share)));

        assertEquals(FailureKind.INVALID_INPUT, refused.code().kind());
    }

    @Test
    void entitiesAreNeverRead() throws IOException {
        var hostile = rewritten(
                "xl/workbook.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"));

        assertEquals("DAMAGED_WORKBOOK", code(hostile));
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        var parts = parts(template());
        parts.put("xl/media/image1.png", new byte[45 * 1024 * 1024]);

        assertEquals("UNPACKS_TOO_LARGE", code(packed(parts)));
    }

    @Test
    void tooManyPartsRowsAndColumnsAreRefused() throws IOException {
        var many = parts(template());
        for (int i = 0; i < 200; i++) {
            many.put("xl/x" + i, new byte[0]);
        }
        var rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 20_001; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        }
        var tall = rewritten(
                "xl/worksheets/sheet3.xml",
                xml -> xml.replaceFirst("(?s)<sheetData>.*?</sheetData>", rows + "</sheetData>"));
        var wide = rewritten(
                "xl/worksheets/sheet3.xml",
                xml -> xml.replaceFirst("<sheetData>", "<sheetData><row r=\"1\"><c r=\"BI1\"><v>1</v></c></row>"));

        assertEquals("TOO_MANY_PARTS", code(packed(many)));
        assertEquals("TOO_MANY_CELLS", code(tall));
        assertEquals("TOO_MANY_CELLS", code(wide));
    }

    @Test
    void aSecondPartOfTheSameNameIsRefused() throws IOException {
        var bytes = packed(parts(template()));
        var name = "xl/sharedStrings.xml".getBytes(StandardCharsets.UTF_8);
        var other = "xl/worksheets/s3.xml".getBytes(StandardCharsets.UTF_8);
        assertEquals(name.length, other.length);
        var parts = parts(template());
        parts.put("xl/worksheets/s3.xml", new byte[] {'x'});
        var doubled = new String(packed(parts), StandardCharsets.ISO_8859_1)
                .replace("xl/worksheets/s3.xml", "xl/sharedStrings.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertTrue(doubled.length > bytes.length);
        assertEquals("ODD_ARCHIVE", code(doubled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999", "NaN", "INF", "-1E400", "0x10", "1,5"})
    void numbersThatNoExcelWritesAreRefusedAtTheirCell(String stored) throws IOException {
        var odd = rewritten(
                "xl/worksheets/sheet3.xml",
                xml -> xml.replaceFirst("<c r=\"D4\"[^>]*?(/>|>.*?</c>)", "<c r=\"D4\"><v>" + stored + "</v></c>"));

        var refused = refused(odd);

        assertEquals(1, refused.problems().size(), refused.message(Locale.ROOT));
        assertEquals("输入 Inputs!D4", refused.problems().get(0).place().toString());
    }

    /** Whatever is done to the bytes, the answer is an inventory or a refusal. */
    @Test
    void randomDamageIsAnsweredWithARefusalOrAnInventory() {
        var random = new SplittableRandom(20261124);
        var whole = template();
        for (int i = 0; i < 400; i++) {
            var damaged = whole.clone();
            for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            try {
                WorkbookFixture.read(damaged);
            } catch (Failure refused) {
                assertEquals(FailureKind.INVALID_INPUT, refused.code().kind(), refused.message(Locale.ROOT));
                assertFalse(refused.message(Locale.SIMPLIFIED_CHINESE).contains("Exception"));
            }
        }
    }

    /** The same, one level deeper: the markup of the sheets is damaged, the archive is sound. */
    @Test
    void randomDamageOfTheMarkupIsAnsweredWithARefusalOrAnInventory() throws IOException {
        var random = new SplittableRandom(7);
        var parts = parts(template());
        var names =
                parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
        for (int i = 0; i < 300; i++) {
            var damaged = new LinkedHashMap<>(parts);
            var name = names.get(random.nextInt(names.size()));
            var bytes = Objects.requireNonNull(parts.get(name)).clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 127);
            }
            damaged.put(name, bytes);

            try {
                WorkbookFixture.read(packed(damaged));
            } catch (Failure refused) {
                assertEquals(FailureKind.INVALID_INPUT, refused.code().kind(), refused.message(Locale.ROOT));
            }
        }
    }
}

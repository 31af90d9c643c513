package org.tanji.host.activitydata.xlsx;

import static org.tanji.host.activitydata.xlsx.XlsxFailure.ENCRYPTED_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.NOT_A_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.OLD_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.TEXT_NOT_WORKBOOK;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tanji.engine.failure.Failure;

/** Tells by its first bytes what a file is, because its name may say anything. */
final class FileKind {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Name of a stream inside a compound file; the format stores names in UTF-16. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private FileKind() {}

    static void demandWorkbook(String fileName, byte[] bytes) {
        if (begins(bytes, ARCHIVE)) {
            return;
        }
        if (begins(bytes, COMPOUND)) {
            var inside = new String(bytes, StandardCharsets.UTF_16LE);
            throw Failure.of(inside.contains(ENCRYPTED) ? ENCRYPTED_WORKBOOK : OLD_WORKBOOK, fileName);
        }
        throw Failure.of(isText(bytes) ? TEXT_NOT_WORKBOOK : NOT_A_WORKBOOK, fileName);
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(Arrays.copyOf(bytes, magic.length), magic);
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 1_000); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.tanji.host.activitydata.xlsx;

import static org.tanji.host.activitydata.xlsx.XlsxFailure.DAMAGED_WORKBOOK;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.ODD_ARCHIVE;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.TOO_MANY_PARTS;
import static org.tanji.host.activitydata.xlsx.XlsxFailure.UNPACKS_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tanji.engine.failure.Failure;

/** The parts of a workbook, unpacked within {@link Limits}; sizes and checksums are those that the archive declares. */
final class Archive {

    private final Map<String, byte[]> parts;

    private Archive(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws Failure DAMAGED_WORKBOOK, ODD_ARCHIVE, TOO_MANY_PARTS or UNPACKS_TOO_LARGE */
    static Archive unpack(String fileName, byte[] bytes) {
        try (var channel = new SeekableInMemoryByteChannel(bytes);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var entries = check(fileName, zip);
            var parts = new LinkedHashMap<String, byte[]>();
            for (var entry : entries) {
                parts.put(name(entry), unpack(fileName, zip, entry));
            }
            return new Archive(parts);
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.of(DAMAGED_WORKBOOK, fileName);
        }
    }

    Optional<byte[]> find(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    boolean hasPartEndingWith(String end) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    private static List<ZipArchiveEntry> check(String fileName, ZipFile zip) {
        var entries = new ArrayList<ZipArchiveEntry>();
        var names = new java.util.HashSet<String>();
        long unpacked = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            boolean plain = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!plain || entry.getGeneralPurposeBit().usesEncryption() || !names.add(name(entry))) {
                throw Failure.of(ODD_ARCHIVE, fileName, name(entry));
            }
            unpacked += entry.getSize();
            if (entry.getSize() < 0
                    || entry.getSize() > Limits.MOST_BYTES_OF_PART
                    || unpacked > Limits.MOST_BYTES_UNPACKED) {
                throw tooLarge(fileName, entry);
            }
            entries.add(entry);
            if (entries.size() > Limits.MOST_PARTS) {
                throw Failure.of(TOO_MANY_PARTS, fileName, Limits.MOST_PARTS);
            }
        }
        return entries;
    }

    /** One byte more than declared is asked for, to see a part that unpacks to more than it says. */
    private static byte[] unpack(String fileName, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes((int) entry.getSize() + 1);
            if (bytes.length > entry.getSize()) {
                throw tooLarge(fileName, entry);
            }
            var sum = new CRC32();
            sum.update(bytes);
            if (bytes.length < entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw Failure.of(DAMAGED_WORKBOOK, fileName);
            }
            return bytes;
        }
    }

    private static Failure tooLarge(String fileName, ZipArchiveEntry entry) {
        long mebibytes = Limits.MOST_BYTES_UNPACKED / 1024 / 1024;
        return Failure.of(UNPACKS_TOO_LARGE, fileName, name(entry), mebibytes);
    }

    private static String name(ZipArchiveEntry entry) {
        var name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }
}

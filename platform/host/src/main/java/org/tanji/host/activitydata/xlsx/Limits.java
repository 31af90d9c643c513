package org.tanji.host.activitydata.xlsx;

/** How large a workbook may be; beyond this a small file can exhaust the memory of a large machine. */
final class Limits {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_PARTS = 200;
    static final int MOST_BYTES_OF_PART = 40 * 1024 * 1024;
    static final long MOST_BYTES_UNPACKED = 60L * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int MOST_CHARACTERS = 1_000;

    private Limits() {}
}

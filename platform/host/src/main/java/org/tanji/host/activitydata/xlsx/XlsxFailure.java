package org.tanji.host.activitydata.xlsx;

import org.tanji.engine.failure.FailureCode;
import org.tanji.engine.failure.FailureKind;

/** Why a file is not read as a workbook at all. */
public enum XlsxFailure implements FailureCode {
    DAMAGED_WORKBOOK,
    ENCRYPTED_WORKBOOK,
    MACRO_WORKBOOK,
    NOT_A_WORKBOOK,
    ODD_ARCHIVE,
    OLD_WORKBOOK,
    TEXT_NOT_WORKBOOK,
    TOO_MANY_CELLS,
    TOO_MANY_PARTS,
    UNPACKS_TOO_LARGE,
    WORKBOOK_EMPTY,
    WORKBOOK_TOO_LARGE;

    @Override
    public FailureKind kind() {
        return FailureKind.INVALID_INPUT;
    }

    @Override
    public String bundle() {
        return "text/xlsx";
    }
}

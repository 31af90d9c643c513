package org.tanji.host.certificate;

import org.tanji.host.casefile.LongText;

/**
 * @param unit key of the unit that the certificate is for
 * @param noteZh what else there is to say, item i, in Chinese; empty for nothing
 * @param noteEn the same in English
 */
public record IssueForm(
        String unit, @LongText String noteZh, @LongText String noteEn) {}

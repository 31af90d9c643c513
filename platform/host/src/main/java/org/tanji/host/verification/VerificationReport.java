package org.tanji.host.verification;

import java.util.Locale;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Document;
import org.tanji.host.verification.report.ReportBody;
import org.tanji.host.verification.report.ReportFacts;

/** The verification report of rule 7.5.5 and Annex 2, filled from a result as far as a calculation can fill it. */
public final class VerificationReport {

    private VerificationReport() {}

    /**
     * @param method the method that the result was calculated with
     * @param locale Chinese for any Chinese locale, else English
     */
    public static Document of(Method method, Result result, ReportFacts facts, Locale locale) {
        return ReportBody.write(method, result, facts, locale);
    }
}

package org.tanji.host.verification;

import org.tanji.host.casefile.Fact;

/** What the verification of clause 7.5 leaves on the case. */
public sealed interface VerificationFact extends Fact
        permits DocumentsReviewed,
                SiteVerified,
                SubjectsConcluded,
                DataVerified,
                QualitiesRecorded,
                FigureTaken,
                Concluded,
                ReportWritten,
                ReportSigned {}

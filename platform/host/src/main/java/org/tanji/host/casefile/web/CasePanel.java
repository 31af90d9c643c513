package org.tanji.host.casefile.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.Account;
import org.tanji.host.web.Frame;

/** What one step of the rule shows of a case on the case's page. */
@FunctionalInterface
public interface CasePanel {

    /** Empty when that step has nothing to show to that reader yet. */
    Optional<JteModel> show(CaseFile file, Frame frame, Account reader);
}

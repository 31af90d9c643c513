package org.tanji.host.verification;

import static org.tanji.host.verification.VerificationRefusal.CASE_ENDED;
import static org.tanji.host.verification.VerificationRefusal.NOT_IN_THE_TEAM;
import static org.tanji.host.verification.VerificationRefusal.PREPARED_THE_FIGURES;
import static org.tanji.host.verification.VerificationRefusal.TEAM_NOT_APPOINTED;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tanji.engine.failure.Failure;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.Gate;
import org.tanji.host.casefile.Stage;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Actor;
import org.tanji.host.identity.PersonId;
import org.tanji.host.planning.Plan;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/**
 * Lets only members of the appointed team verify, and of those nobody who prepared what is verified: clause 7.5.5, and
 * GB/T 27065 4.2 on impartiality. Before or after the inspection makes no difference, clause 7.5.1.
 */
public record VerifyingTeam(Studies studies, Accounts accounts) implements Gate {

    @Override
    @CarriesOut({Clause.VERIFICATION_REPORT, Clause.VERIFIED_BEFORE_REVIEW})
    public void require(CaseFile file, Actor by, LocalDate today) {
        if (file.stage() == Stage.ENDED) {
            throw Failure.of(CASE_ENDED);
        }
        var plan = Plan.of(file);
        if (plan.team().isEmpty()) {
            throw Failure.of(TEAM_NOT_APPOINTED);
        }
        if (!plan.isMember(by.person())) {
            throw Failure.of(NOT_IN_THE_TEAM, by.name());
        }
        if (prepared(file).contains(by.person())) {
            throw Failure.of(PREPARED_THE_FIGURES, by.name());
        }
    }

    /** Everybody who had a part in the applicant's quantification of any unit, by person, not by account. */
    @CarriesOut(Clause.STAGES_WITH_MODEL_AND_FORMULA)
    public Set<PersonId> prepared(CaseFile file) {
        var persons = new LinkedHashSet<PersonId>();
        accounts.find(file.owner()).map(Account::person).ifPresent(persons::add);
        for (var study :
                Units.of(file).all().stream().map(ProductUnit::study).distinct().toList()) {
            for (var version : studies.versions(new StudyId(study))) {
                accounts.find(version.owner()).map(Account::person).ifPresent(persons::add);
                accounts.find(version.author()).map(Account::person).ifPresent(persons::add);
            }
        }
        return persons;
    }
}

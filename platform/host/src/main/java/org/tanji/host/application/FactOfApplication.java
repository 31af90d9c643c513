package org.tanji.host.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Stage;
import org.tanji.host.rule.deadline.StopReason;
import org.tanji.host.rule.reading.RulePin;

/** What is recorded of application, review, notice, contract and clock. Names and components are permanent. */
public sealed interface FactOfApplication extends Fact {

    /** @param name what lists call the case: applicant and products */
    record Opened(ApplicationForm form, String name) implements FactOfApplication {

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.APPLICATION);
        }

        @Override
        public Optional<String> title() {
            return Optional.of(name);
        }
    }

    record Revised(ApplicationForm form, String name) implements FactOfApplication {

        @Override
        public Optional<String> title() {
            return Optional.of(name);
        }
    }

    record HandedIn(List<HandedItem> items) implements FactOfApplication {

        public HandedIn {
            items = List.copyOf(items);
        }
    }

    /**
     * @param signatory who declares for the applicant that everything is true
     * @param items ids of what is on file, as the receipt lists it
     */
    record Submitted(String signatory, String office, List<String> items, List<FileId> receipt)
            implements FactOfApplication {

        public Submitted {
            items = List.copyOf(items);
            receipt = List.copyOf(receipt);
        }

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.APPLICATION_REVIEW);
        }
    }

    /** The three conclusions of 7.2 (1) to (3), the three groups before them, and the two look-ups. */
    record Reviewed(
            Conclusion complete,
            Conclusion capable,
            Conclusion informed,
            Verdict sites,
            Verdict boundary,
            Verdict materials,
            LookUp closure,
            LookUp offenders,
            List<UnitScope> scope)
            implements FactOfApplication {

        public Reviewed {
            scope = List.copyOf(scope);
        }
    }

    record SupplementAsked(List<Lack> lacks, List<FileId> notice) implements FactOfApplication {

        public SupplementAsked {
            lacks = List.copyOf(lacks);
            notice = List.copyOf(notice);
        }
    }

    /** @param days that do not count towards the 180 days, from the request to this day */
    record Supplemented(List<HandedItem> items, String answer, LocalDate askedOn, long days)
            implements FactOfApplication {

        public Supplemented {
            items = List.copyOf(items);
        }
    }

    record Accepted(String number, RulePin rule, List<PinnedFamily> families, List<FileId> notice)
            implements FactOfApplication {

        public Accepted {
            families = List.copyOf(families);
            notice = List.copyOf(notice);
        }

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.CONTRACT);
        }

        @Override
        public Optional<String> caseNumber() {
            return Optional.of(number);
        }
    }

    record Refused(String reasons, List<FileId> notice) implements FactOfApplication {

        public Refused {
            notice = List.copyOf(notice);
        }

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.ENDED);
        }
    }

    record ContractSigned(LocalDate on, String forBody, String forApplicant, FileId contract)
            implements FactOfApplication {

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.PLANNING);
        }
    }

    /** @param since the first day after the term of payment */
    record FeesUnpaid(LocalDate since, String what, List<FileId> evidence) implements FactOfApplication {

        public FeesUnpaid {
            evidence = List.copyOf(evidence);
        }
    }

    record FeesPaid(LocalDate on, String evidence) implements FactOfApplication {}

    record ClockStopped(StopReason reason, LocalDate from, String grounds, List<FileId> evidence)
            implements FactOfApplication {

        public ClockStopped {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param until the first day that counts again */
    record ClockResumed(LocalDate until, String grounds) implements FactOfApplication {}
}

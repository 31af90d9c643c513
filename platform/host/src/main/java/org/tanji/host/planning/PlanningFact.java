package org.tanji.host.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.host.casefile.Fact;
import org.tanji.host.casefile.FileId;
import org.tanji.host.casefile.Stage;

/** What is recorded of planning. Names and components are permanent. */
public sealed interface PlanningFact extends Fact {

    /** In place of any team before. */
    record TeamAppointed(LocalDate from, LocalDate until, List<TeamMember> team) implements PlanningFact {

        public TeamAppointed {
            team = List.copyOf(team);
        }
    }

    /**
     * What ties the person who declares it to applicant, producer or factory.
     *
     * @param interest whether anything does, besides consultancy
     * @param consultedUntil day on which the last consultancy ended, as ISO 8601; empty for none ever
     */
    record InterestDeclared(boolean interest, String what, String consultedUntil) implements PlanningFact {}

    /** @param days the fewest that were approved for this case */
    record FewerDaysApproved(BigDecimal days, String reason) implements PlanningFact {}

    /**
     * The five parts of a plan, and what the inspection takes.
     *
     * @param reason why fewer days are planned than were calculated; empty where they are not
     */
    record PlanSent(
            String purpose,
            String basis,
            String scope,
            LocalDate from,
            LocalDate until,
            List<TeamMember> team,
            BigDecimal personDays,
            PersonDays calculated,
            String reason,
            List<FileId> documents)
            implements PlanningFact {

        public PlanSent {
            team = List.copyOf(team);
            documents = List.copyOf(documents);
        }
    }

    record PlanAcknowledged(String remark) implements PlanningFact {

        @Override
        public Optional<Stage> enters() {
            return Optional.of(Stage.EVALUATION);
        }
    }
}

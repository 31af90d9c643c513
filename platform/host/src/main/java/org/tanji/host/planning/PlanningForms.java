package org.tanji.host.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tanji.host.casefile.LongText;
import org.tanji.host.casefile.OfferedBy;

/** What the steps of planning ask for. */
public final class PlanningForms {

    private PlanningForms() {}

    /** @param from first day on site */
    public record AppointTeam(LocalDate from, LocalDate until, List<Appointment> members) {

        public AppointTeam {
            members = List.copyOf(members);
        }
    }

    /** @param login of the account under which they act on the case */
    public record Appointment(@OfferedBy("inspectors") String login, TeamFunction function) {}

    /**
     * @param interest whether anything but consultancy ties the person to applicant, producer or factory
     * @param consultedUntil as ISO 8601; empty for never
     */
    public record DeclareInterest(
            boolean interest, @LongText String what, String consultedUntil) {}

    public record ApproveFewerDays(
            BigDecimal days, @LongText String reason) {}

    /** The dates and the team come from the appointment. */
    public record SendPlan(
            @LongText String purpose,
            @LongText String basis,
            @LongText String scope,
            int employees,
            BigDecimal personDays,
            @LongText String reason) {}

    public record AcknowledgePlan(@LongText String remark) {}
}

package org.tanji.host.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.identity.PersonId;
import org.tanji.host.planning.PlanningFact.InterestDeclared;
import org.tanji.host.planning.PlanningFact.PlanAcknowledged;
import org.tanji.host.planning.PlanningFact.PlanSent;
import org.tanji.host.planning.PlanningFact.TeamAppointed;

/**
 * Team and plan as the case tells them.
 *
 * @param appointment the latest
 * @param declarations the latest of each person, by their id
 * @param sent the latest plan, unless the team was changed after it
 * @param acknowledged whether the applicant has acknowledged that plan
 */
public record Plan(
        Optional<TeamAppointed> appointment,
        Map<String, InterestDeclared> declarations,
        Optional<PlanSent> sent,
        boolean acknowledged) {

    public static Plan of(CaseFile file) {
        int appointed = number(file, TeamAppointed.class);
        int sent = number(file, PlanSent.class);
        return new Plan(
                file.last(TeamAppointed.class),
                declarations(file),
                file.last(PlanSent.class).filter(plan -> sent > appointed),
                sent > appointed && number(file, PlanAcknowledged.class) > sent);
    }

    /** Members and experts; empty before they were appointed. */
    public List<TeamMember> team() {
        return appointment.map(TeamAppointed::team).orElse(List.of());
    }

    /** Who concludes: experts are no members. */
    public List<TeamMember> members() {
        return team().stream().filter(one -> one.function().concludes()).toList();
    }

    public boolean isMember(PersonId person) {
        return members().stream().anyMatch(one -> one.person().equals(person.value()));
    }

    public boolean isLeader(PersonId person) {
        return members().stream()
                .anyMatch(one ->
                        one.function() == TeamFunction.LEADER && one.person().equals(person.value()));
    }

    /** Those who have not declared yet what ties them to the applicant. */
    public List<TeamMember> undeclared() {
        return team().stream()
                .filter(one -> !declarations.containsKey(one.person()))
                .toList();
    }

    /** What a person of the team has declared. */
    public enum Standing {
        UNDECLARED,
        BARRED,
        DECLARED;

        /** Key of the word for it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param day the first on site */
    public Standing standing(TeamMember one, LocalDate day, PlanningTerms terms) {
        return Optional.ofNullable(declarations.get(one.person()))
                .map(declared -> Impartiality.bars(declared, day, terms) ? Standing.BARRED : Standing.DECLARED)
                .orElse(Standing.UNDECLARED);
    }

    private static Map<String, InterestDeclared> declarations(CaseFile file) {
        var latest = new TreeMap<String, InterestDeclared>();
        file.actsOf(InterestDeclared.class)
                .forEach(act -> latest.put(act.by().person().value(), (InterestDeclared) act.fact()));
        return latest;
    }

    private static int number(CaseFile file, Class<?> kind) {
        return file.lastAct(kind).map(Act::number).orElse(0);
    }
}

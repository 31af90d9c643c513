package org.tanji.host.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanji.host.application.FactOfApplication.ClockResumed;
import org.tanji.host.application.FactOfApplication.ClockStopped;
import org.tanji.host.application.FactOfApplication.FeesPaid;
import org.tanji.host.application.FactOfApplication.FeesUnpaid;
import org.tanji.host.application.FactOfApplication.SupplementAsked;
import org.tanji.host.application.FactOfApplication.Supplemented;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;
import org.tanji.host.rule.deadline.Stop;
import org.tanji.host.rule.deadline.StopReason;

/**
 * For which times the 180 days stand still, as the acts of application, fees and clock tell it, rule 6.
 *
 * @param ended in the order in which they ended
 * @param request since when a supplement is awaited
 * @param fees since when fees are not paid
 * @param stopped what else holds the clock
 */
public record ClockRecord(
        List<Stop> ended, Optional<LocalDate> request, Optional<LocalDate> fees, Optional<Stop> stopped) {

    public ClockRecord {
        ended = List.copyOf(ended);
    }

    /** All of them, also those that still last. */
    @CarriesOut(Clause.CLOCK_STOPS_FOR_FIVE_REASONS)
    public List<Stop> stops() {
        var stops = new ArrayList<>(ended);
        request.ifPresent(since -> stops.add(new Stop.Running(StopReason.DOCUMENTS_INSUFFICIENT, since)));
        fees.ifPresent(since -> stops.add(new Stop.Running(StopReason.FEES_UNPAID, since)));
        stopped.ifPresent(stops::add);
        return List.copyOf(stops);
    }

    static ClockRecord of(CaseFile file) {
        var record = new ClockRecord(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        for (var act : file.acts()) {
            if (act.fact() instanceof SupplementAsked) {
                record = record.asked(act.day());
            } else if (act.fact() instanceof Supplemented) {
                record = record.supplemented(act.day());
            } else if (act.fact() instanceof FeesUnpaid fact) {
                record = record.unpaid(fact.since());
            } else if (act.fact() instanceof FeesPaid fact) {
                record = record.paid(fact.on());
            } else if (act.fact() instanceof ClockStopped fact) {
                record = record.stopped(new Stop.Running(fact.reason(), fact.from()));
            } else if (act.fact() instanceof ClockResumed fact) {
                record = record.resumed(fact.until());
            }
        }
        return record;
    }

    private ClockRecord asked(LocalDate day) {
        return new ClockRecord(ended, Optional.of(request.orElse(day)), fees, stopped);
    }

    private ClockRecord supplemented(LocalDate day) {
        return new ClockRecord(with(StopReason.DOCUMENTS_INSUFFICIENT, request, day), Optional.empty(), fees, stopped);
    }

    private ClockRecord unpaid(LocalDate since) {
        return new ClockRecord(ended, request, Optional.of(since), stopped);
    }

    private ClockRecord paid(LocalDate on) {
        return new ClockRecord(with(StopReason.FEES_UNPAID, fees, on), request, Optional.empty(), stopped);
    }

    private ClockRecord stopped(Stop stop) {
        return new ClockRecord(ended, request, fees, Optional.of(stop));
    }

    private ClockRecord resumed(LocalDate until) {
        return new ClockRecord(
                stopped.map(stop -> with(stop.reason(), Optional.of(stop.from()), until))
                        .orElse(ended),
                request,
                fees,
                Optional.empty());
    }

    private List<Stop> with(StopReason reason, Optional<LocalDate> from, LocalDate until) {
        var stops = new ArrayList<>(ended);
        from.filter(since -> !until.isBefore(since))
                .ifPresent(since -> stops.add(new Stop.Ended(reason, since, until)));
        return stops;
    }
}

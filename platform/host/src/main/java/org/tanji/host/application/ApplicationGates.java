package org.tanji.host.application;

import static org.tanji.host.application.ApplicationFailure.DECIDED_ALREADY;
import static org.tanji.host.application.ApplicationFailure.FORM_FINAL;
import static org.tanji.host.application.ApplicationFailure.NOTHING_ASKED_FOR;
import static org.tanji.host.application.ApplicationFailure.NOT_ACCEPTED;
import static org.tanji.host.application.ApplicationFailure.NOT_REVIEWED;
import static org.tanji.host.application.ApplicationFailure.NOT_SUBMITTED;
import static org.tanji.host.application.ApplicationFailure.SUPPLEMENT_AWAITED;

import java.util.Optional;
import java.util.function.Consumer;
import org.tanji.engine.failure.Failure;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.Gate;

/** What must be true of an application before a step. */
final class ApplicationGates {

    /** Before submission everything may still be changed; afterwards only what the body asks to be completed. */
    static final Gate CHANGEABLE = on(application -> {
        refuseDecided(application);
        if (application.submitted() && application.openRequest().isEmpty()) {
            throw Failure.of(FORM_FINAL, day(application.submission()));
        }
    });

    static final Gate NOT_YET_SUBMITTED = on(application -> {
        refuseDecided(application);
        application.submission().ifPresent(act -> {
            throw Failure.of(FORM_FINAL, act.day());
        });
    });

    static final Gate REVIEWABLE = on(application -> {
        refuseDecided(application);
        requireSubmitted(application);
        application.openRequest().ifPresent(act -> {
            throw Failure.of(SUPPLEMENT_AWAITED, act.day());
        });
    });

    static final Gate REVIEWED = REVIEWABLE.and(on(application -> {
        if (application.review().isEmpty()) {
            throw Failure.of(NOT_REVIEWED);
        }
    }));

    /** A supplement may be asked for also after acceptance, rule 6; not of an application that was refused. */
    static final Gate CAN_BE_ASKED = on(application -> {
        requireSubmitted(application);
        refuseRefused(application);
        application.openRequest().ifPresent(act -> {
            throw Failure.of(SUPPLEMENT_AWAITED, act.day());
        });
    });

    static final Gate ASKED = on(application -> {
        refuseRefused(application);
        if (application.openRequest().isEmpty()) {
            throw Failure.of(NOTHING_ASKED_FOR);
        }
    });

    static final Gate ACCEPTED = on(application -> {
        if (!application.accepted()) {
            throw Failure.of(NOT_ACCEPTED);
        }
    });

    private ApplicationGates() {}

    static Gate on(Consumer<Application> condition) {
        return (file, by, today) -> condition.accept(Application.of(file));
    }

    private static void requireSubmitted(Application application) {
        if (!application.submitted()) {
            throw Failure.of(NOT_SUBMITTED);
        }
    }

    private static void refuseDecided(Application application) {
        refuseRefused(application);
        application.acceptanceAct().ifPresent(act -> {
            throw Failure.of(DECIDED_ALREADY, act.day());
        });
    }

    private static void refuseRefused(Application application) {
        application.refusal().ifPresent(act -> {
            throw Failure.of(DECIDED_ALREADY, act.day());
        });
    }

    private static String day(Optional<Act> act) {
        return act.map(one -> one.day().toString()).orElse("");
    }
}

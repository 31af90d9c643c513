package org.tanji.host.audit;

import static org.tanji.host.audit.AuditFailure.ENTRY_CHANGED;
import static org.tanji.host.audit.AuditFailure.ENTRY_MISSING;
import static org.tanji.host.audit.AuditFailure.ENTRY_OUT_OF_CHAIN;
import static org.tanji.host.audit.AuditFailure.LOG_CUT_OFF;
import static org.tanji.host.audit.AuditFailure.LOG_REPLACED;
import static org.tanji.host.audit.AuditFailure.TIME_RUNS_BACK;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;

/** Follows the chain from the first entry to the last and holds it against the heads that were noted outside. */
public final class VerifyAuditLog {

    /** Clocks of machines are set back by seconds; more than this is no correction. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(5);

    private final AuditLog log;
    private final AuditHeads heads;
    private final ChainKey key;

    public VerifyAuditLog(AuditLog log, AuditHeads heads, ChainKey key) {
        this.log = log;
        this.heads = heads;
        this.key = key;
    }

    /**
     * How far the log reaches, when all of it fits.
     *
     * @throws Failure ENTRY_MISSING, ENTRY_CHANGED, ENTRY_OUT_OF_CHAIN, TIME_RUNS_BACK, LOG_REPLACED or LOG_CUT_OFF, naming
     *     the first entry that does not fit
     */
    public AuditHead verify() {
        var noted = heads.all().stream()
                .collect(Collectors.toMap(AuditHead::number, AuditHead::seal, (first, again) -> first, TreeMap::new));
        var walk = new Walk(key, noted);
        log.each(walk::next);
        if (!noted.isEmpty() && noted.lastKey() > walk.head.number()) {
            throw Failure.of(LOG_CUT_OFF, walk.head.number(), noted.lastKey());
        }
        return walk.head;
    }

    private static final class Walk {

        private final ChainKey key;
        private final Map<Long, String> noted;
        private AuditHead head = AuditHead.NONE;
        private Instant latest = Instant.MIN;

        Walk(ChainKey key, Map<Long, String> noted) {
            this.key = key;
            this.noted = noted;
        }

        void next(AuditEntry entry) {
            if (entry.number() != head.number() + 1) {
                throw Failure.of(ENTRY_MISSING, head.number() + 1, entry.number());
            }
            if (!entry.isGenuine(key)) {
                throw Failure.of(ENTRY_CHANGED, entry.number(), entry.act());
            }
            if (!entry.previous().equals(head.seal())) {
                throw Failure.of(ENTRY_OUT_OF_CHAIN, entry.number(), entry.act());
            }
            if (entry.at().isBefore(latest.equals(Instant.MIN) ? latest : latest.minus(CLOCK_CORRECTION))) {
                throw Failure.of(TIME_RUNS_BACK, entry.number(), entry.at(), latest);
            }
            if (!noted.getOrDefault(entry.number(), entry.seal()).equals(entry.seal())) {
                throw Failure.of(LOG_REPLACED, entry.number());
            }
            head = new AuditHead(entry.number(), entry.seal());
            latest = entry.at().isAfter(latest) ? entry.at() : latest;
        }
    }
}

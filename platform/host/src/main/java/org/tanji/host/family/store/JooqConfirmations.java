package org.tanji.host.family.store;

import static org.tanji.host.store.schema.Tables.METHOD_CONFIRMATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.audit.AuditDraft;
import org.tanji.host.audit.Outcome;
import org.tanji.host.audit.store.JooqAuditLog;
import org.tanji.host.family.Confirmations;
import org.tanji.host.family.MethodConfirmation;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.Clause;
import org.tanji.host.store.Database;
import org.tanji.host.store.schema.tables.records.MethodConfirmationRecord;

/** Comparisons as rows, each written together with its log entry. */
public final class JooqConfirmations implements Confirmations {

    private final Database database;
    private final JooqAuditLog log;

    public JooqConfirmations(Database database, JooqAuditLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public List<MethodConfirmation> list() {
        return database.read()
                .selectFrom(METHOD_CONFIRMATION)
                .orderBy(METHOD_CONFIRMATION.RECORDED_AT.desc(), METHOD_CONFIRMATION.ID)
                .fetch(JooqConfirmations::confirmation);
    }

    @Override
    public Optional<MethodConfirmation> find(String methodId, String methodVersion, String pluginSha256) {
        return database.read()
                .selectFrom(METHOD_CONFIRMATION)
                .where(METHOD_CONFIRMATION.METHOD_ID.eq(methodId))
                .and(METHOD_CONFIRMATION.METHOD_VERSION.eq(methodVersion))
                .and(METHOD_CONFIRMATION.PLUGIN_SHA256.eq(pluginSha256))
                .orderBy(METHOD_CONFIRMATION.RECORDED_AT.desc())
                .limit(1)
                .fetchOptional(JooqConfirmations::confirmation);
    }

    @Override
    public void add(MethodConfirmation added, Actor by) {
        var details = CanonicalJson.object()
                .put("method", added.methodId())
                .put("version", added.methodVersion())
                .put("plugin", added.pluginSha256())
                .put("standard", added.standard())
                .put("copy", added.textCopy())
                .put("comparedBy", added.comparedBy())
                .put("comparedOn", added.comparedOn().toString());
        var draft = AuditDraft.of(
                        added.recordedAt(),
                        by,
                        "family.methodConfirmed",
                        Outcome.DONE,
                        added.methodId(),
                        CanonicalJson.write(details))
                .under(Clause.QUANTIFIED_BY_ITS_SPECIFICATION);
        var entry = database.write(db -> {
            db.newRecord(METHOD_CONFIRMATION)
                    .setId(added.id())
                    .setMethodId(added.methodId())
                    .setMethodVersion(added.methodVersion())
                    .setPluginSha256(added.pluginSha256())
                    .setStandard(added.standard())
                    .setTextCopy(added.textCopy())
                    .setComparedBy(added.comparedBy())
                    .setComparedOn(added.comparedOn().toString())
                    .setAccountId(added.recordedBy().value())
                    .setRecordedAt(added.recordedAt())
                    .insert();
            return log.append(db, draft);
        });
        log.note(entry);
    }

    private static MethodConfirmation confirmation(MethodConfirmationRecord row) {
        return new MethodConfirmation(
                row.getId(),
                row.getMethodId(),
                row.getMethodVersion(),
                row.getPluginSha256(),
                row.getStandard(),
                row.getTextCopy(),
                row.getComparedBy(),
                LocalDate.parse(row.getComparedOn()),
                new AccountId(row.getAccountId()),
                row.getRecordedAt());
    }
}

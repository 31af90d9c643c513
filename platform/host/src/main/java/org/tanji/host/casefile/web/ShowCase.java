package org.tanji.host.casefile.web;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tanji.engine.json.CanonicalJson;
import org.tanji.host.casefile.Act;
import org.tanji.host.casefile.CaseDocument;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.casefile.CaseSteps;
import org.tanji.host.casefile.FactJson;
import org.tanji.host.casefile.Offer.Choice;
import org.tanji.host.casefile.Offers;
import org.tanji.host.casefile.OpenSteps;
import org.tanji.host.casefile.Stage;
import org.tanji.host.casefile.Step;
import org.tanji.host.casefile.web.CasePage.ActLine;
import org.tanji.host.casefile.web.CasePage.FileLine;
import org.tanji.host.casefile.web.CasePage.OpenStep;
import org.tanji.host.casefile.web.CasePage.StageMark;
import org.tanji.host.casefile.web.CasePage.WaitingStep;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.identity.Actor;
import org.tanji.host.rule.ClauseFailure;
import org.tanji.host.web.Frame;
import org.tanji.host.web.Words;

/** Puts a case into the words of its page. */
final class ShowCase {

    static final ZoneId CALENDAR = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CaseSteps steps;
    private final Offers offers;
    private final List<CasePanel> panels;
    private final Accounts accounts;
    private final Clock clock;

    ShowCase(CaseSteps steps, Offers offers, List<CasePanel> panels, Accounts accounts, Clock clock) {
        this.steps = steps;
        this.offers = offers;
        this.panels = List.copyOf(panels);
        this.accounts = accounts;
        this.clock = clock;
    }

    CasePage page(CaseFile file, List<CaseDocument> files, Frame frame, Account reader) {
        var words = frame.words();
        var standing = OpenSteps.of(steps, file, Actor.of(reader), LocalDate.ofInstant(clock.instant(), CALENDAR));
        return new CasePage(
                file.id().value(),
                file.number(),
                file.title(),
                file.version(),
                stages(file.stage(), words),
                standing.steps().stream()
                        .filter(one -> one.blocked().isEmpty())
                        .map(one -> open(one.step(), file, files, words, Actor.of(reader)))
                        .toList(),
                standing.steps().stream()
                        .filter(one -> one.blocked().isPresent())
                        .map(one -> waiting(one, words))
                        .toList(),
                shown(file, frame, reader),
                files.stream().map(this::line).toList(),
                acts(file, words));
    }

    OpenStep opening(Step<? extends Record> step, Words words, Account reader) {
        var file = CaseFile.unopened(reader.id());
        return open(
                step, FormFields.filled(Optional.empty()), List.of(), offered(file, Actor.of(reader), words), words);
    }

    private Function<String, List<Choice>> offered(CaseFile file, Actor reader, Words words) {
        return key -> offers.choices(key, file, reader, words.locale());
    }

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(CALENDAR));
    }

    private List<JteModel> shown(CaseFile file, Frame frame, Account reader) {
        return panels.stream()
                .map(panel -> panel.show(file, frame, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<StageMark> stages(Stage now, Words words) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.ENDED || now == Stage.ENDED)
                .map(stage -> new StageMark(words.text(stage.key()), mark(stage, now)))
                .toList();
    }

    private static String mark(Stage stage, Stage now) {
        if (stage == now) {
            return "current";
        }
        return stage.compareTo(now) < 0 && now != Stage.ENDED ? "done" : "ahead";
    }

    private <R extends Record> OpenStep open(
            Step<R> step, CaseFile file, List<CaseDocument> files, Words words, Actor reader) {
        var filled = FormFields.filled(step.prefill().fill(file));
        return open(step, filled, files, offered(file, reader, words), words);
    }

    private static OpenStep open(
            Step<? extends Record> step,
            JsonNode filled,
            List<CaseDocument> files,
            Function<String, List<Choice>> offered,
            Words words) {
        var label = "step." + step.key();
        return new OpenStep(
                step.key(),
                words.text(label),
                words.knows(label + ".text") ? words.text(label + ".text") : "",
                step.clause().cited(words.locale()),
                FormFields.of(step, filled, files, offered, words),
                UUID.randomUUID().toString(),
                step.decides());
    }

    private static WaitingStep waiting(OpenSteps.Standing standing, Words words) {
        var refusal = standing.blocked().orElseThrow();
        var clause = refusal.code() instanceof ClauseFailure named
                ? Optional.of(named.clause().cited(words.locale()))
                : Optional.<String>empty();
        return new WaitingStep(words.text("step." + standing.step().key()), clause, refusal.sentence(words.locale()));
    }

    private FileLine line(CaseDocument file) {
        return new FileLine(
                "/cases/" + file.of() + "/files/" + file.id(),
                file.name(),
                (file.size() + 1023) / 1024 + " KiB",
                accounts.find(file.by()).map(Account::displayName).orElse(""),
                minute(file.at()));
    }

    private static List<ActLine> acts(CaseFile file, Words words) {
        var lines = new ArrayList<ActLine>();
        for (Act act : file.acts()) {
            lines.add(new ActLine(
                    act.number(),
                    words.text("act." + act.kind()),
                    act.by().name(),
                    words.text("role." + act.by().role().key()),
                    minute(act.at()),
                    CanonicalJson.write(FactJson.write((Record) act.fact())),
                    act.digest()));
        }
        Collections.reverse(lines);
        return lines;
    }
}

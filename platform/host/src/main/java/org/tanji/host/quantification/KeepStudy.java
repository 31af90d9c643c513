package org.tanji.host.quantification;

import static org.tanji.host.quantification.QuantificationFailure.ANOTHER_METHOD;
import static org.tanji.host.quantification.QuantificationFailure.NO_SUCH_STUDY;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.result.Manifest;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.engine.uncertainty.RunMonitor;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;

/** Quantifies and keeps the outcome; whoever may not see a study is told that there is none. */
public final class KeepStudy {

    private static final int LONGEST_TITLE = 200;

    private final QuantifyProduct quantify;
    private final Studies studies;
    private final Clock clock;

    public KeepStudy(QuantifyProduct quantify, Studies studies, Clock clock) {
        this.quantify = quantify;
        this.studies = studies;
        this.clock = clock;
    }

    /**
     * What somebody handed in.
     *
     * @param product slug of the rule's product
     * @param fileName of the upload; empty where there was none
     */
    public record Submission(String product, String methodId, Inventory inventory, String fileName) {}

    /** A study of its own. */
    public StudyVersion begin(Account author, Submission submission, Optional<IdempotentRequest> request) {
        return keep(StudyId.random(), author.id(), author, submission, Optional.empty(), RunMonitor.NONE, request);
    }

    /** A study of its own, with Monte Carlo. */
    public StudyVersion beginSampled(Account author, Submission submission, Manifest.SamplingSettings settings) {
        return keep(
                StudyId.random(),
                author.id(),
                author,
                submission,
                Optional.of(settings),
                RunMonitor.NONE,
                Optional.empty());
    }

    /** The next version of a study that the author may see. */
    public StudyVersion revise(
            StudyId study, Account author, Submission submission, Optional<IdempotentRequest> request) {
        var before = get(study, Optional.empty(), author).version();
        return keep(study, before.owner(), author, submission, Optional.empty(), RunMonitor.NONE, request);
    }

    /** The same data once more, with Monte Carlo: the next version. */
    public StudyVersion sample(StudyId study, Account author, Manifest.SamplingSettings settings, RunMonitor monitor) {
        var before = get(study, Optional.empty(), author);
        var version = before.version();
        var submission = new Submission(
                version.product(),
                version.methodId(),
                InventoryJson.read(version.title(), before.inventory()),
                version.fileName());
        return keep(study, version.owner(), author, submission, Optional.of(settings), monitor, Optional.empty());
    }

    /** @throws Failure NO_SUCH_STUDY also when it belongs to somebody else, rule 7.2: nothing is given away */
    public StoredStudy get(StudyId study, Optional<Integer> number, Account reader) {
        return studies.find(study, number)
                .filter(found -> mayRead(reader, found.version()))
                .orElseThrow(() -> Failure.of(NO_SUCH_STUDY, study));
    }

    private static boolean mayRead(Account reader, StudyVersion version) {
        return reader.role().readsAllStudies() || version.owner().equals(reader.id());
    }

    private StudyVersion keep(
            StudyId study,
            AccountId owner,
            Account author,
            Submission submission,
            Optional<Manifest.SamplingSettings> sampling,
            RunMonitor monitor,
            Optional<IdempotentRequest> request) {
        var shipped = quantify.method(submission.methodId());
        if (!submission.inventory().method().equals(submission.methodId())) {
            throw Failure.of(ANOTHER_METHOD, submission.inventory().method(), submission.methodId());
        }
        var order = QuantifyProduct.Order.of(shipped, submission.inventory());
        var result = quantify.quantify(sampling.map(order::sampling).orElse(order), monitor);
        var version = new StudyVersion(
                study,
                0,
                owner,
                submission.product(),
                title(submission.inventory(), shipped.method().product().zh()),
                shipped.method().id(),
                shipped.method().version(),
                shipped.stamp().id(),
                shipped.stamp().sha256(),
                result.footprint().boundary().id(),
                result.footprint().printed().orElse(""),
                result.isComplete(),
                submission.inventory().study().example(),
                submission.fileName(),
                result.manifest().digests().result(),
                author.id(),
                clock.instant());
        return studies.add(stored(version, result), request);
    }

    private static StoredStudy stored(StudyVersion version, Result result) {
        return new StoredStudy(version, InventoryJson.write(result.manifest().inventory()), ResultJson.write(result));
    }

    private static String title(Inventory inventory, String product) {
        var study = inventory.study();
        var stated = Stream.of(study.model(), study.specification())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
        var title = stated.isEmpty() ? product : stated;
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}

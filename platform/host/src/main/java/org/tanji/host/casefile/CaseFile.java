package org.tanji.host.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanji.host.identity.AccountId;
import org.tanji.host.identity.PersonId;

/**
 * Everything that was done on a case, in order. The steps of the rule fold what they need out of it.
 *
 * @param owner the applicant's account; besides the staff nobody else sees the case
 */
public record CaseFile(CaseId id, AccountId owner, List<Act> acts) {

    /** What the digest of the first act continues. */
    public static final String UNWRITTEN = "0".repeat(64);

    public CaseFile {
        acts = List.copyOf(acts);
    }

    /** A case on which nothing was done yet. */
    public static CaseFile unopened(AccountId owner) {
        return new CaseFile(CaseId.random(), owner, List.of());
    }

    /** Number of the last act; 0 before the first. */
    public int version() {
        return acts.size();
    }

    /** Digest of the last act. */
    public String head() {
        return acts.isEmpty() ? UNWRITTEN : acts.get(acts.size() - 1).digest();
    }

    /** All facts of one kind, the earliest first. */
    public <F> List<F> all(Class<F> kind) {
        return facts(kind).toList();
    }

    /** The latest fact of that kind. */
    public <F> Optional<F> last(Class<F> kind) {
        return facts(kind).reduce((earlier, later) -> later);
    }

    /** Whether a fact of that kind is on file. */
    public boolean has(Class<?> kind) {
        return facts(kind).findAny().isPresent();
    }

    /** The acts whose facts are of that kind, the earliest first. */
    public List<Act> actsOf(Class<?> kind) {
        return acts.stream().filter(act -> kind.isInstance(act.fact())).toList();
    }

    /** The latest act whose fact is of that kind. */
    public Optional<Act> lastAct(Class<?> kind) {
        return actsOf(kind).stream().reduce((earlier, later) -> later);
    }

    /** The day of the latest fact of that kind. */
    public Optional<LocalDate> dayOf(Class<?> kind) {
        return lastAct(kind).map(Act::day);
    }

    /** The acts that came after the one with that number. */
    public List<Act> since(int number) {
        return acts.subList(Math.min(number, acts.size()), acts.size());
    }

    /** Everybody who recorded a fact of one of these kinds, under whatever role or account. */
    public Set<PersonId> people(Class<?>... kinds) {
        return acts.stream()
                .filter(act -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(act.fact())))
                .map(act -> act.by().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Stage stage() {
        return newest(Fact::enters).orElse(Stage.APPLICATION);
    }

    public String title() {
        return newest(Fact::title).orElse("");
    }

    /** By which people speak of the case; empty until it was given one. */
    public String number() {
        return newest(Fact::caseNumber).orElse("");
    }

    /** The same case with one more act. */
    public CaseFile with(Act act) {
        return new CaseFile(
                id, owner, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    private <F> Stream<F> facts(Class<F> kind) {
        return acts.stream().map(Act::fact).filter(kind::isInstance).map(kind::cast);
    }

    private <T> Optional<T> newest(Function<Fact, Optional<T>> question) {
        return acts.stream()
                .map(Act::fact)
                .map(question)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }
}

package org.tanji.host.cli;

import static org.tanji.host.factor.FactorLibraryFailure.NO_SUCH_FACTOR;

import java.util.concurrent.Callable;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.failure.Failure;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.factor.LibraryEntry;
import org.tanji.host.factor.LibraryEntryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanji factor show}: one factor of the library, whole. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class FactorShowCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", descriptionKey = "factor.id")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    FactorShowCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    @Override
    public Integer call() {
        var library = FactorLibrary.read(here.installation().get().config());
        var entry = library.find(id).orElseThrow(() -> Failure.of(NO_SUCH_FACTOR, id));
        if (json.asked) {
            terminal.print(LibraryEntryJson.write(entry).put("libraryVersion", library.version()));
        } else {
            terminal.out().print(text(entry, library));
        }
        return ExitCode.SUCCESS;
    }

    private Columns text(LibraryEntry entry, FactorLibrary library) {
        var factor = entry.factor();
        var columns = new Columns()
                .row(factor.id(), factor.name().in(terminal.locale()))
                .row(terminal.text("factor.value"), factor.value().toPlainString() + " " + factor.unitText());
        factor.emissions()
                .forEach(
                        (gas, kilograms) -> columns.row("  " + gas, kilograms.toPlainString() + " kg/" + factor.per()));
        columns.row(terminal.text("factor.scope"), factor.scope().key())
                .row(terminal.text("factor.category"), factor.category())
                .row(
                        terminal.text("factor.yearPlace"),
                        factor.year().map(String::valueOf).orElse("–") + " " + factor.geography());
        factor.valid().ifPresent(valid -> columns.row(terminal.text("factor.valid"), valid.toString()));
        columns.row(terminal.text("factor.source"), source(factor))
                .row(terminal.text("factor.licence"), factor.source().licence())
                .row(terminal.text("factor.evidence"), factor.evidence().key());
        entry.note().ifPresent(note -> columns.row(terminal.text("factor.note"), note.in(terminal.locale())));
        entry.revision()
                .ifPresent(revision -> columns.row(
                        terminal.text("factor.revision"),
                        revision.date() + " " + revision.by() + ": "
                                + revision.reason().in(terminal.locale())));
        library.entries().values().stream()
                .map(LibraryEntry::factor)
                .filter(factor::isVintageOf)
                .forEach(other -> columns.row(
                        terminal.text("factor.vintage"),
                        other.id() + " " + other.value().toPlainString() + " " + other.unitText()));
        return columns;
    }

    private String source(EmissionFactor factor) {
        return factor.source().title().in(terminal.locale()) + ", "
                + factor.source().reference();
    }
}

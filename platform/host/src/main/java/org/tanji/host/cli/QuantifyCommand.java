package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tanji.host.cli.CommandFailure.FILE_EXPECTED;
import static org.tanji.host.cli.CommandFailure.FILE_MISSING;
import static org.tanji.host.cli.CommandFailure.FILE_UNREADABLE;
import static org.tanji.host.cli.CommandFailure.INPUT_EXPECTED;
import static org.tanji.host.cli.CommandFailure.INPUT_KIND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.inventory.Inventory;
import org.tanji.engine.inventory.InventoryJson;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.activitydata.ImportWorkbook;
import org.tanji.host.document.Document;
import org.tanji.host.document.DocxWriter;
import org.tanji.host.document.PdfWriter;
import org.tanji.host.factor.FactorFile;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.quantification.BodyCriteria;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.QuantifyProduct.Order;
import org.tanji.host.rule.RuleEditions;
import org.tanji.host.verification.VerificationReport;
import org.tanji.host.verification.report.ReportFacts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanji quantify}: from a method and a product's data to its footprint. */
@Command(name = "quantify", mixinStandardHelpOptions = true)
final class QuantifyCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Option(names = "--method", required = true, paramLabel = "ID-OR-FILE", descriptionKey = "quantify.option.method")
    private String method = "";

    @ArgGroup(multiplicity = "0..1")
    private Source source = new Source();

    @Option(names = "--factors", paramLabel = "FILE.csv", descriptionKey = "quantify.option.factors")
    private List<Path> factors = List.of();

    @Mixin
    private SamplingOption sampling = new SamplingOption();

    @Option(names = "--format", paramLabel = "text|json|pdf|docx", descriptionKey = "quantify.option.format")
    private Optional<ResultFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "quantify.option.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    QuantifyCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    /** Where the product's data come from: one or the other. */
    static final class Source {

        @Option(names = "--input", paramLabel = "FILE", descriptionKey = "quantify.option.input")
        private Optional<Path> input = Optional.empty();

        @Option(names = "--example", descriptionKey = "quantify.option.example")
        private boolean example;
    }

    @Override
    public Integer call() {
        var chosenFormat = format.orElse(json.asked ? ResultFormat.json : ResultFormat.text);
        if (chosenFormat.isBinary() && output.isEmpty()) {
            throw Failure.of(FILE_EXPECTED, chosenFormat.name());
        }
        var library = FactorLibrary.read(here.installation().get().config());
        var criteria = BodyCriteria.read(here.installation().get().config()).criteria();
        var edition = RuleEditions.read(here.installation().get().config()).newest();
        var chosen = MethodChoice.of(method, here.installation().get());
        var extra = factors.stream()
                .flatMap(file -> FactorFile.read(file, library).stream())
                .toList();
        var order = new Order(chosen.method(), chosen.stamp(), inventory(chosen, library), extra, sampling.settings());
        var result = new QuantifyProduct(
                        MethodChoice.noFamilies(), library, edition.cited(), criteria.with(edition.growth()))
                .quantify(order, ProgressLine.on(terminal));
        deliver(chosenFormat, chosen, result);
        return result.isComplete() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    private Inventory inventory(MethodChoice chosen, FactorLibrary library) {
        if (source.example) {
            return chosen.requireExample();
        }
        var file = source.input.orElseThrow(() -> Failure.of(INPUT_EXPECTED));
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return InventoryJson.read(file.toString(), MethodFiles.text(file), chosen.method());
        }
        if (name.endsWith(".xlsx")) {
            return workbook(file, chosen, library);
        }
        throw Failure.of(INPUT_KIND, file);
    }

    private static Inventory workbook(Path file, MethodChoice chosen, FactorLibrary library) {
        if (!Files.isRegularFile(file)) {
            throw Failure.of(FILE_MISSING, file);
        }
        try (var content = Files.newInputStream(file)) {
            return ImportWorkbook.read(chosen.method(), library.factors(), file.toString(), content);
        } catch (IOException e) {
            throw Failure.of(FILE_UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private void deliver(ResultFormat chosenFormat, MethodChoice chosen, Result result) {
        var text = new ResultText(terminal, chosen.method(), result);
        var content = switch (chosenFormat) {
            case text -> text.toString().getBytes(UTF_8);
            case json -> ResultJson.write(result).getBytes(UTF_8);
            case pdf -> PdfWriter.write(report(chosen, result));
            case docx -> DocxWriter.write(report(chosen, result));
        };
        if (output.isPresent()) {
            OutputFile.write(output.get(), content);
            terminal.err().println(terminal.text("quantify.written", output.get()));
        } else {
            terminal.out().writeBytes(content);
            terminal.out().flush();
        }
        if (chosenFormat != ResultFormat.json) {
            text.printNotes();
        }
    }

    private Document report(MethodChoice chosen, Result result) {
        return VerificationReport.of(chosen.method(), result, ReportFacts.unassigned(here.today()), terminal.locale());
    }
}

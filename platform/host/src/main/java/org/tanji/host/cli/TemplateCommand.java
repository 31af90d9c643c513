package org.tanji.host.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tanji.host.activitydata.TemplateWorkbook;
import org.tanji.host.factor.FactorLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanji template}: the workbook in which an applicant enters activity data. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Parameters(paramLabel = "METHOD", descriptionKey = "template.method")
    private String method = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.xlsx",
            descriptionKey = "template.output")
    private Path output = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    TemplateCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    @Override
    public Integer call() {
        var chosen = MethodChoice.of(method, here.installation().get());
        var factors = FactorLibrary.read(here.installation().get().config()).factors();
        var workbook = new ByteArrayOutputStream();
        try {
            TemplateWorkbook.write(chosen.method(), chosen.example(), factors, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot refuse bytes", e);
        }
        OutputFile.write(output, workbook.toByteArray());
        if (json.asked) {
            terminal.print(Terminal.JSON
                    .createObjectNode()
                    .put("method", chosen.method().id())
                    .put("file", output.toString())
                    .put("bytes", workbook.size()));
        } else {
            terminal.out().println(terminal.text("template.written", output));
        }
        return ExitCode.SUCCESS;
    }
}

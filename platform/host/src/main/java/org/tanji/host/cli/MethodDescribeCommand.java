package org.tanji.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Block;
import org.tanji.host.document.Markdown;
import org.tanji.host.document.PageHtml;
import org.tanji.host.factor.FactorLibrary;
import org.tanji.host.quantification.BodyCriteria;
import org.tanji.host.quantification.QuantifyProduct;
import org.tanji.host.quantification.QuantifyProduct.Order;
import org.tanji.host.quantification.handbook.Handbook;
import org.tanji.host.quantification.handbook.HandbookJson;
import org.tanji.host.rule.RuleEditions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanji method describe}: what a method does, generated from the method itself. */
@Command(name = "describe", mixinStandardHelpOptions = true)
final class MethodDescribeCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Parameters(paramLabel = "ID-OR-FILE", descriptionKey = "quantify.option.method")
    private String method = "";

    @Option(names = "--format", paramLabel = "markdown|html|json", descriptionKey = "method.describe.format")
    private Optional<HandbookFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "quantify.option.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    MethodDescribeCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    @Override
    public Integer call() {
        var chosen = MethodChoice.of(method, here.installation().get());
        var content = described(chosen, format.orElse(json.asked ? HandbookFormat.json : HandbookFormat.markdown))
                .getBytes(UTF_8);
        if (output.isPresent()) {
            OutputFile.write(output.get(), content);
            terminal.err().println(terminal.text("quantify.written", output.get()));
        } else {
            terminal.out().writeBytes(content);
            terminal.out().flush();
        }
        return ExitCode.SUCCESS;
    }

    private String described(MethodChoice chosen, HandbookFormat form) {
        return switch (form) {
            case json -> HandbookJson.of(chosen.method(), example(chosen)).toPrettyString() + "\n";
            case markdown -> Markdown.write(blocks(chosen));
            case html ->
                PageHtml.page(Handbook.title(chosen.method(), terminal.locale()), terminal.locale(), blocks(chosen));
        };
    }

    private List<Block> blocks(MethodChoice chosen) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Handbook.title(chosen.method(), terminal.locale())));
        blocks.addAll(Handbook.of(chosen.method(), example(chosen), terminal.locale()));
        return blocks;
    }

    private Optional<Result> example(MethodChoice chosen) {
        var config = here.installation().get().config();
        return chosen.example().map(inventory -> {
            var quantify = new QuantifyProduct(
                    MethodChoice.noFamilies(),
                    FactorLibrary.read(config),
                    RuleEditions.read(config).newest().cited(),
                    BodyCriteria.read(config).criteria());
            return quantify.quantify(
                    new Order(chosen.method(), chosen.stamp(), inventory, List.of(), Optional.empty()));
        });
    }
}

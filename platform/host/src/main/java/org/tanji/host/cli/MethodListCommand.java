package org.tanji.host.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.concurrent.Callable;
import org.tanji.host.family.Families;
import org.tanji.host.family.ShippedMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tanji method list}: the methods that the loaded families bring. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class MethodListCommand implements Callable<Integer> {

    private final Surroundings here;
    private final Terminal terminal;

    @Mixin
    private JsonOption json = new JsonOption();

    MethodListCommand(Surroundings here) {
        this.here = here;
        this.terminal = here.terminal();
    }

    @Override
    public Integer call() {
        var families = Families.load(here.installation().get().pluginJars());
        families.refused().forEach(problem -> terminal.err().println(problem.message(terminal.locale())));
        var methods = families.methods();
        if (json.asked) {
            var document = Terminal.JSON.createObjectNode();
            var listed = document.putArray("methods");
            methods.forEach(method -> add(listed, method));
            var refused = document.putArray("refused");
            families.refused()
                    .forEach(problem -> refused.addObject()
                            .put("place", problem.place().toString())
                            .put("message", problem.what().message(terminal.locale())));
            terminal.print(document);
        } else {
            var columns = new Columns();
            methods.forEach(shipped -> columns.row(
                    shipped.method().id(),
                    shipped.method().version(),
                    shipped.method().status().key(),
                    shipped.method().standard().code(),
                    shipped.method().product().in(terminal.locale()),
                    shipped.stamp().id() + " " + shipped.stamp().version()));
            terminal.out().print(columns);
        }
        return families.refused().isEmpty() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    private void add(ArrayNode listed, ShippedMethod shipped) {
        var method = shipped.method();
        var node = listed.addObject();
        node.put("id", method.id());
        node.put("version", method.version());
        node.put("status", method.status().key());
        node.put("standard", method.standard().code());
        node.putObject("product")
                .put("zh", method.product().zh())
                .put("en", method.product().en());
        node.put("sha256", method.text().sha256());
        node.putObject("plugin")
                .put("id", shipped.stamp().id())
                .put("version", shipped.stamp().version())
                .put("sha256", shipped.stamp().sha256());
    }
}

package org.tanji.host.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import org.tanji.engine.result.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanji recompute}: runs a stored result again and says whether the bytes are the same. */
@Command(name = "recompute", mixinStandardHelpOptions = true)
final class RecomputeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "recompute.file")
    private Path file = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    RecomputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var stored = ResultJson.read(file.toString(), MethodFiles.text(file));
        var outcome = Recompute.recompute(stored);
        if (json.asked) {
            terminal.print(document(outcome));
        } else {
            (outcome instanceof Recomputation.Identical ? terminal.out() : terminal.err()).println(sentence(outcome));
        }
        return outcome instanceof Recomputation.Identical ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    private String sentence(Recomputation outcome) {
        if (outcome instanceof Recomputation.Identical identical) {
            return terminal.text("recompute.identical", identical.digest());
        }
        if (outcome instanceof Recomputation.Differs differs) {
            return terminal.text("recompute.differs", differs.firstStep(), differs.was(), differs.is());
        }
        var refused = (Recomputation.Refused) outcome;
        return terminal.text("recompute.refused", refused.why().message(terminal.locale()));
    }

    private ObjectNode document(Recomputation outcome) {
        var document = Terminal.JSON.createObjectNode();
        document.put("identical", outcome instanceof Recomputation.Identical);
        document.put("message", sentence(outcome));
        document.put("storedEngine", outcome.storedEngine());
        document.put("currentEngine", outcome.currentEngine());
        if (outcome instanceof Recomputation.Differs differs) {
            document.put("firstStep", differs.firstStep());
            document.put("was", differs.was());
            document.put("is", differs.is());
        }
        return document;
    }
}

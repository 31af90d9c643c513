package org.tanji.host.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.result.Recomputation;
import org.tanji.engine.result.Recompute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanji recompute}: runs a stored result again and says whether the bytes are the same. */
@Command(name = "recompute", mixinStandardHelpOptions = true)
final class RecomputeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE-OR-FOLDER", descriptionKey = "recompute.file")
    private Path file = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    RecomputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return Files.isDirectory(file) ? folder() : single();
    }

    private int single() {
        var outcome = Recompute.recompute(file.toString(), StoredResults.text(file));
        if (json.asked) {
            terminal.print(document(outcome));
        } else {
            (outcome instanceof Recomputation.Identical ? terminal.out() : terminal.err()).println(sentence(outcome));
        }
        return outcome instanceof Recomputation.Identical ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    /** Every result in a folder, such as the corpus of an engine's past; what changed is listed. */
    private int folder() {
        var document = Terminal.JSON.createObjectNode();
        var listed = document.putArray("results");
        var files = StoredResults.in(file);
        int changed = 0;
        for (var stored : files) {
            var name = file.relativize(stored).toString();
            var outcome = outcome(stored);
            boolean same = outcome instanceof Recomputation.Identical;
            changed += same ? 0 : 1;
            listed.add(document(outcome).put("file", name));
            if (!json.asked && (!same || !outcome.storedEngine().equals(outcome.currentEngine()))) {
                terminal.out().println(terminal.text("recompute.line", name, sentence(outcome)));
            }
        }
        document.put("count", files.size()).put("changed", changed);
        if (json.asked) {
            terminal.print(document);
        } else {
            terminal.out().println(terminal.text("recompute.summary", files.size(), files.size() - changed, changed));
        }
        return changed == 0 ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
    }

    /** A document that cannot be read any more is an answer too. */
    private static Recomputation outcome(Path stored) {
        try {
            return Recompute.recompute(stored.toString(), StoredResults.text(stored));
        } catch (Failure refused) {
            return new Recomputation.Refused(refused, "?", Recompute.engineVersion());
        }
    }

    private String sentence(Recomputation outcome) {
        if (outcome instanceof Recomputation.Identical identical) {
            return identical.storedEngine().equals(identical.currentEngine())
                    ? terminal.text("recompute.identical", identical.digest())
                    : terminal.text("recompute.otherEngine", identical.storedEngine(), identical.currentEngine());
        }
        if (outcome instanceof Recomputation.Differs differs) {
            return terminal.text(
                    "recompute.differs",
                    differs.firstStep(),
                    differs.was(),
                    differs.is(),
                    differs.storedEngine(),
                    differs.currentEngine());
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

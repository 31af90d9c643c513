package org.tanji.engine.formula;

import static org.tanji.engine.formula.FormulaFailure.NOT_AN_INPUT;
import static org.tanji.engine.formula.FormulaFailure.NOT_A_CHOICE;
import static org.tanji.engine.formula.FormulaFailure.UNKNOWN_OPTION;

import java.util.List;
import org.tanji.engine.formula.Condition.And;
import org.tanji.engine.formula.Condition.Comparison;
import org.tanji.engine.formula.Condition.Given;
import org.tanji.engine.formula.Condition.Is;
import org.tanji.engine.formula.Condition.Not;
import org.tanji.engine.formula.Condition.Or;
import org.tanji.engine.formula.Symbol.Amount;
import org.tanji.engine.formula.Symbol.Broken;
import org.tanji.engine.formula.Symbol.Choice;
import org.tanji.engine.formula.Symbol.Origin;
import org.tanji.engine.formula.Symbol.Text;

/** Conditions compare like with like, ask for options that exist, and for inputs only whether they are given. */
final class ConditionCheck {

    private final DimensionCheck check;
    private final NameCheck names;

    ConditionCheck(DimensionCheck check, NameCheck names) {
        this.check = check;
        this.names = names;
    }

    void check(Condition node) {
        if (node instanceof Comparison comparison) {
            check.alike(List.of(comparison.left(), comparison.right()));
        } else if (node instanceof Is is) {
            is(is);
        } else if (node instanceof Given given) {
            given(given);
        } else if (node instanceof And and) {
            check(and.left());
            check(and.right());
        } else if (node instanceof Or or) {
            check(or.left());
            check(or.right());
        } else {
            check(((Not) node).operand());
        }
    }

    private void is(Is node) {
        var symbol = names.symbol(node.choice());
        if (symbol.isEmpty() || symbol.get() instanceof Broken) {
            return;
        }
        var written = PrintFormula.print(node.choice());
        if (!(symbol.get() instanceof Choice choice)) {
            check.add(node.offset(), NOT_A_CHOICE, written, Guess.among(choices()));
        } else if (!choice.options().contains(node.option())) {
            check.add(
                    node.offset(),
                    UNKNOWN_OPTION,
                    written,
                    node.option(),
                    Guess.of(node.option(), choice.options()),
                    Guess.among(choice.options()));
        }
    }

    private List<String> choices() {
        return check.scope().names().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Choice)
                .map(entry -> entry.getKey())
                .toList();
    }

    private void given(Given node) {
        var symbol = names.symbol(node.input());
        boolean stated = symbol.isEmpty()
                || symbol.get() instanceof Choice
                || symbol.get() instanceof Text
                || symbol.get() instanceof Broken
                || symbol.get() instanceof Amount amount && amount.origin() == Origin.INPUT;
        if (!stated) {
            check.add(node.offset(), NOT_AN_INPUT, PrintFormula.print(node.input()));
        }
    }
}

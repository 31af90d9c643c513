package org.tanji.host.family.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanji.host.family.Confirmations;
import org.tanji.host.family.Families;
import org.tanji.host.family.MethodConfirmation;
import org.tanji.host.family.ShippedMethod;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.Accounts;
import org.tanji.host.web.Words;

/** Puts methods and their comparisons into the words of a page. */
public final class ShowConfirmations {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Families families;
    private final Confirmations confirmations;
    private final Accounts accounts;

    public ShowConfirmations(Families families, Confirmations confirmations, Accounts accounts) {
        this.families = families;
        this.confirmations = confirmations;
        this.accounts = accounts;
    }

    ConfirmationsPage page(Words words, boolean mayRecord) {
        return new ConfirmationsPage(
                methods().stream().map(shipped -> loaded(shipped, words)).toList(),
                confirmations.list().stream().map(this::row).toList(),
                mayRecord);
    }

    List<ShippedMethod> methods() {
        return families.methods();
    }

    /** What holds for that method as it is loaded now. */
    Optional<MethodConfirmation> findFor(ShippedMethod shipped) {
        var method = shipped.method();
        return confirmations.find(method.id(), method.version(), shipped.stamp().sha256());
    }

    String recorder(MethodConfirmation confirmation) {
        return accounts.find(confirmation.recordedBy())
                .map(Account::displayName)
                .orElse(confirmation.recordedBy().value());
    }

    private ConfirmationsPage.Loaded loaded(ShippedMethod shipped, Words words) {
        var method = shipped.method();
        return new ConfirmationsPage.Loaded(
                method.id(),
                method.version(),
                words.text(method.product()),
                method.standard().code(),
                shipped.stamp().sha256(),
                findFor(shipped).map(this::row));
    }

    private ConfirmationsPage.Row row(MethodConfirmation one) {
        return new ConfirmationsPage.Row(
                one.methodId() + " " + one.methodVersion(),
                one.pluginSha256(),
                one.standard() + ", " + one.textCopy(),
                one.comparedBy(),
                one.comparedOn().toString(),
                recorder(one) + ", " + MINUTE.format(one.recordedAt()));
    }
}

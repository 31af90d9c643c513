package org.tanji.host.rule;

import java.util.Locale;
import org.tanji.engine.text.Localized;

/** How a clause binds; a clause may bind in several ways. */
public enum ClauseNature implements Localized {
    /** What does not meet it cannot go on. */
    HARD,
    /** What does not meet it goes on with a warning and a reason on record. */
    SOFT,
    /** Something has to be handed in or recorded. */
    DATA,
    /** Who may do it, and who may not. */
    ROLE,
    /** What a document says and how it looks. */
    CONTENT,
    /** The value stands in a document outside of the rule, so that the body sets it. */
    EXTERNAL;

    @Override
    public String in(Locale locale) {
        return ClauseWords.text("nature." + name().toLowerCase(Locale.ROOT), locale);
    }
}

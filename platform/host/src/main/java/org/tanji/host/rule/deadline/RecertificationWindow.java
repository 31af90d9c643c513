package org.tanji.host.rule.deadline;

import java.util.List;

/**
 * When recertification is applied for, 10.
 *
 * @param due the last day of the application
 * @param reminders by day
 */
public record RecertificationWindow(Deadline due, List<Deadline> reminders) {

    public RecertificationWindow {
        reminders = List.copyOf(reminders);
    }
}

package org.tanji.host.activitydata;

import org.tanji.engine.method.Stage;

/** The stages of a life cycle in words. */
final class Stages {

    private Stages() {}

    static String shown(Stage stage) {
        return Words.both("stage." + stage.key());
    }
}

package org.tanji.host.quantification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;

/**
 * Results that were read a moment ago. Whoever walks a trace asks for the same result at every step, and reading it costs
 * more than showing it; a version never changes, so what is kept here is never stale.
 */
public final class OpenedStudies {

    private static final int MOST = 8;

    private final Map<String, Result> opened = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Result> eldest) {
            return size() > MOST;
        }
    };

    public Result open(StoredStudy study) {
        var key = study.version().study() + " " + study.version().number();
        synchronized (opened) {
            var known = opened.get(key);
            if (known != null) {
                return known;
            }
        }
        var result = ResultJson.read(key, study.result());
        synchronized (opened) {
            opened.put(key, result);
        }
        return result;
    }
}

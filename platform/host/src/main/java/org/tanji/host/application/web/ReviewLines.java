package org.tanji.host.application.web;

import java.util.ArrayList;
import java.util.List;
import org.tanji.host.application.Conclusion;
import org.tanji.host.application.FactOfApplication.Reviewed;
import org.tanji.host.application.LookUp;
import org.tanji.host.application.UnitScope;
import org.tanji.host.application.Verdict;
import org.tanji.host.application.web.ApplicationPage.ReviewLine;
import org.tanji.host.web.Words;

/** A review, line by line: three questions, three groups, two look-ups, and what the program found of each unit. */
record ReviewLines(Words words) {

    List<ReviewLine> of(Reviewed review) {
        var lines = new ArrayList<ReviewLine>();
        lines.add(line("question.complete", review.complete()));
        lines.add(line("question.capable", review.capable()));
        lines.add(line("question.informed", review.informed()));
        lines.add(line("group.sites", review.sites(), ""));
        lines.add(line("group.boundary", review.boundary(), ""));
        lines.add(line("group.materials", review.materials(), ""));
        lines.add(line("lookUp.closure", review.closure()));
        lines.add(line("lookUp.offenders", review.offenders()));
        review.scope().forEach(unit -> lines.add(line(unit)));
        return lines;
    }

    private ReviewLine line(String key, Conclusion conclusion) {
        return line(key, conclusion.verdict(), conclusion.grounds());
    }

    private ReviewLine line(String key, Verdict verdict, String grounds) {
        return new ReviewLine(
                words.text(key),
                words.text("option.Verdict." + verdict.name()),
                grounds,
                verdict == Verdict.MET ? "good" : "bad");
    }

    private ReviewLine line(String key, LookUp lookUp) {
        return new ReviewLine(
                words.text(key),
                words.text("option.Found." + lookUp.found().name()),
                lookUp.source() + ", " + lookUp.on(),
                lookUp.found() == LookUp.Found.CLEAR ? "good" : "bad");
    }

    private ReviewLine line(UnitScope unit) {
        var good = unit.isInScope() && unit.isStaffed();
        return new ReviewLine(
                unit.unit() + " · " + unit.field() + " · " + unit.family(),
                words.text(good ? "panel.application.inScope" : "panel.application.outOfScope"),
                words.text("panel.application.scope"),
                good ? "good" : "bad");
    }
}

package org.tanji.host.verification.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tanji.engine.method.Method;
import org.tanji.engine.result.Result;
import org.tanji.host.document.Block;
import org.tanji.host.document.Block.Contents;
import org.tanji.host.document.Block.PageBreak;
import org.tanji.host.document.Document;
import org.tanji.host.document.Document.Running;

/** The report as a whole: the template of rule Annex 2, chapter by chapter. */
public final class ReportBody {

    /**
     * In the order of the template. It puts the uncertainty analysis behind the conclusion; the analysis is made before
     * the report is, and the conclusion points to it.
     */
    private static final List<Function<Dossier, List<Block>>> CHAPTERS = List.of(
            BasicInformation::write,
            VerifiedParty::write,
            VerificationInformation::write,
            ProductInformation::write,
            Basis::write,
            Purpose::write,
            Scope::write,
            DataCollection::write,
            Quantification::write,
            Conclusion::write,
            Recommendations::write,
            UncertaintyAnalysis::write,
            Declaration::write,
            Appendix::write);

    private static final int MOST_IN_A_CORNER = 32;

    private ReportBody() {}

    public static Document write(Method method, Result result, ReportFacts facts, Locale locale) {
        var dossier = Dossier.of(method, result, facts, locale);
        var blocks = new ArrayList<Block>();
        blocks.add(FrontPage.write(dossier));
        blocks.add(new Contents(dossier.text("contents")));
        blocks.addAll(Notices.write(dossier));
        blocks.add(new PageBreak());
        CHAPTERS.forEach(chapter -> blocks.addAll(chapter.apply(dossier)));
        var title = dossier.text("title.with-product", dossier.productWithModel());
        return new Document(title, locale, facts.preparedOn(), running(dossier), blocks);
    }

    /** As much as fits into a corner of the page. */
    private static String shortened(String words) {
        var points = words.codePoints().limit(MOST_IN_A_CORNER + 1L).toArray();
        return points.length <= MOST_IN_A_CORNER ? words : new String(points, 0, MOST_IN_A_CORNER - 1) + "…";
    }

    private static Running running(Dossier dossier) {
        var stamps = new ArrayList<String>();
        if (dossier.study().example()) {
            stamps.add(dossier.text("stamp.example"));
        }
        if (dossier.isDraft()) {
            stamps.add(dossier.text("stamp.draft"));
        }
        var task = dossier.facts().taskNumber();
        return new Running(
                dossier.text("title"),
                shortened(dossier.productWithModel()),
                task.isEmpty() ? dossier.text("foot") : dossier.text("foot.with-task", shortened(task)),
                String.join(" · ", stamps));
    }
}

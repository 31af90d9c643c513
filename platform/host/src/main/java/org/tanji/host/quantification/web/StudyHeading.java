package org.tanji.host.quantification.web;

import java.util.List;

/**
 * What stands above every page of a study.
 *
 * @param address of this study, without version
 * @param title as stated by the applicant
 * @param latest whether this is the latest version
 */
public record StudyHeading(
        String address,
        int version,
        String title,
        String product,
        String standard,
        boolean draft,
        boolean example,
        boolean complete,
        boolean partial,
        boolean latest,
        boolean mayRevise,
        String createdAt,
        String author,
        String fileName,
        List<VersionLink> versions) {

    public StudyHeading {
        versions = List.copyOf(versions);
    }

    /** Another version of the same study. */
    public record VersionLink(int number, String href, String footprint, String createdAt, boolean current) {}

    /** An address below this study, of this very version. */
    public String href(String below) {
        return address + below + "?version=" + version;
    }
}

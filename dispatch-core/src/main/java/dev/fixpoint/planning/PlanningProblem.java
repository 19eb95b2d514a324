package dev.fixpoint.planning;

import dev.fixpoint.shared.ProblemType;

/** What plans refuse. */
public enum PlanningProblem implements ProblemType {
    NO_REVISION(
            404,
            "no-such-revision",
            "没有此版本",
            "No such revision",
            "此区域没有第 %s 版排程。",
            "This territory has no revision %s.");

    private final Definition definition;

    PlanningProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

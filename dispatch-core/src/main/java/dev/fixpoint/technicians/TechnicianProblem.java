package dev.fixpoint.technicians;

import dev.fixpoint.shared.ProblemType;

/** What technicians' records refuse. */
public enum TechnicianProblem implements ProblemType {
    ABSENCE_EMPTY(
            422,
            "absence-empty",
            "缺勤时段无效",
            "The absence is empty",
            "缺勤结束必须晚于开始，且不超过 366 天。",
            "The absence must end after it starts and last no more than 366 days."),
    UNKNOWN_SKILL(
            422,
            "unknown-skill",
            "未知技能",
            "Unknown skill",
            "没有技能“%s”。可用的技能：%s。",
            "There is no skill \"%s\". Skills are: %s.");

    private final Definition definition;

    TechnicianProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

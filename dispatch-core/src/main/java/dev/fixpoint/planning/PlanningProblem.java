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
            "This territory has no revision %s."),
    OTHER_TERRITORY(
            422,
            "technician-of-another-territory",
            "技术员不在此区域",
            "A technician of another territory",
            "此技术员不在“%s”工作。请选择该区域的技术员。",
            "This technician does not work in \"%2$s\". Choose one of that territory."),
    TWO_TERRITORIES(
            422,
            "visits-of-two-territories",
            "不在同一区域",
            "Visits of two territories",
            "两个上门属于不同区域，不能对调。请选择同一区域的上门。",
            "The two visits belong to different territories and cannot be swapped. Choose two of one territory."),
    SELECTED_ELSEWHERE(
            422,
            "visits-of-another-territory",
            "不在同一区域",
            "Visits of another territory",
            "所选上门不都属于此区域。请只选择同一区域的上门。",
            "Not all the visits chosen belong to this territory. Choose visits of one territory."),
    OUTSIDE_HORIZON(
            422,
            "outside-horizon",
            "不在排程日期内",
            "Outside the days planned",
            "排程涵盖 %s 至 %s。请选择其间的时间。",
            "Plans cover %s to %s. Choose a time between."),
    OFF_DUTY(
            422,
            "technician-off-duty",
            "技术员当时不上班",
            "The technician is not at work then",
            "%s 在 %s 的这个时间没有班次，或正在请假。请换时间，或换人。",
            "%s has no shift at that time on %s, or is away. Choose another time or somebody else."),
    NOT_OPEN(
            409,
            "visit-not-in-plan",
            "不在排程中",
            "Not in the plan",
            "上门“%s”刚刚开始、取消或移出。请重新载入后再试。",
            "Visit \"%s\" has just begun, or was cancelled or moved away. Load again and retry."),
    STANDS_FIRM(422, "change-not-possible", "无法这样安排", "Not possible", "%s", "%2$s"),
    BREAKS_RULES(
            422,
            "change-breaks-rules",
            "会违反规则",
            "Breaks rules",
            "%s如仍要这样安排，请填写原因。",
            "%2$s Give a reason to do it all the same."),
    MOVED_ON(
            409,
            "plan-moved-on",
            "排程已被他人修改",
            "The plan has moved on",
            "在您看到第 %s 版之后:%s请查看最新排程后再试。",
            "Since version %1$s, which you saw: %3$s Look at the plan as it is and try again."),
    UNDONE_ALREADY(
            409,
            "undone-already",
            "已撤销",
            "Undone already",
            "第 %s 版已被撤销。若要恢复，请撤销那次撤销。",
            "Revision %s has been undone already. To have it again, undo that undoing."),
    EMERGENCY_GONE(
            409,
            "emergency-gone",
            "此方案已不可行",
            "No longer possible",
            "%s 现在已无法前往。请从最新方案中选择。",
            "%s cannot go any more. Choose one of the ways that are left."),
    NO_PROPOSAL(
            404,
            "no-such-proposal",
            "没有此优化建议",
            "No such proposal",
            "此优化建议已放弃或已过期。请重新优化。",
            "This proposal was thrown away or is too old. Look for a better plan again."),
    SEARCHES_FULL(
            429,
            "searches-full",
            "优化正忙",
            "Too many searches",
            "正在进行或等待的优化已有 %s 个。请等其中一个完成，再重新优化。",
            "%s better plans are being looked for already. Wait until one of them is ready, then try again."),
    PROPOSAL_DECIDED(
            409,
            "proposal-decided",
            "已采纳",
            "Accepted already",
            "所选部分已被采纳。请查看其余部分。",
            "What you chose has been accepted already. Look at what is left."),
    DATES_REVERSED(
            422,
            "dates-reversed",
            "日期颠倒",
            "Dates reversed",
            "结束日期早于开始日期。请更正。",
            "The last day is before the first. Correct one of them."),
    NOT_RESTORED(422, "visit-not-restored", "未恢复", "Not restored", "%s", "%2$s"),
    NOTHING_TO_UNDO(
            422,
            "nothing-to-undo",
            "没有可撤销的内容",
            "Nothing left to undo",
            "第 %s 版中的变动之后都已再次改动、开始或结束:%s",
            "Everything in revision %1$s was changed again, begun or finished since: %3$s");

    private final Definition definition;

    PlanningProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

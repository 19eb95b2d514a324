package dev.fixpoint.visits;

import dev.fixpoint.shared.ProblemType;

/** What visits refuse. */
public enum VisitProblem implements ProblemType {
    UNKNOWN_SERVICE(
            422,
            "unknown-service-type",
            "未知服务类型",
            "Unknown service type",
            "没有服务类型“%s”。可选：%s。",
            "There is no service type \"%s\". Choose one of: %s."),
    WINDOW_PAST(
            422,
            "window-past",
            "时段已过",
            "The window is over",
            "时段 %s 至 %s 已经过去。请选择将来的时段。",
            "The window %s to %s is over. Choose one in the future."),
    TOO_MANY_WINDOWS(422, "too-many-windows", "时段过多", "Too many windows", "最多可选 %s 个时段。", "Give at most %s windows."),
    NOT_YOURS(
            409,
            "visit-not-yours",
            "不是您的任务",
            "Not your visit",
            "上门 %s 已改派或取消。请刷新今日任务。",
            "Visit %s is no longer yours: reassigned or cancelled. Refresh your day."),
    TRANSITION(
            422,
            "transition-not-allowed",
            "当前状态不允许此操作",
            "Not possible in this state",
            "上门 %s 当前为“%s”，可进行：%s。",
            "Visit %s is \"%s\"; possible now: %s."),
    OTHER_UNDER_WAY(
            422,
            "another-visit-under-way",
            "另一上门尚未结束",
            "Another visit is under way",
            "请先完成上门 %s，再开始下一个。",
            "Finish visit %s first, then start the next."),
    REASON_NEEDED(422, "reason-needed", "请填写原因", "A reason is needed", "“%s”需要填写原因。", "\"%s\" needs a reason."),
    NOT_PLACED(
            422,
            "visit-not-placed",
            "尚未排程",
            "Not planned yet",
            "上门 %s 还没有技术员，无法锁定。请等待排程完成。",
            "Visit %s has no technician yet, so there is nothing to lock. Wait for the plan."),
    LOCKED(
            422,
            "visit-locked",
            "上门已锁定",
            "The visit is locked",
            "上门 %s 已锁定。请先解除锁定，再移动。",
            "Visit %s is locked. Unlock it first, then move it."),
    NO_TERRITORY(
            422,
            "visit-outside-territories",
            "不在任何服务区域内",
            "Outside every territory",
            "上门 %s 的地址不在任何服务区域内。请核对位置，或扩大服务区域。",
            "The site of visit %s lies outside every territory. Check its position, or extend a territory."),
    OVER(
            422,
            "visit-over",
            "上门已结束",
            "The visit is over",
            "上门 %s 为“%s”，不能再修改。",
            "Visit %s is \"%s\" and cannot be changed any more."),
    UNDER_WAY(
            422,
            "visit-under-way",
            "上门已开始",
            "The visit is under way",
            "上门 %s 已是“%s”。请联系技术员。",
            "Visit %s is already \"%s\". Call the technician."),
    NOT_AT_SITE(
            422,
            "not-at-site",
            "还未到达",
            "Not at the site",
            "上门 %s 为“%s”。到达之后才能报告预计完成时间。",
            "Visit %s is \"%s\". Say when you will be done once you are there."),
    NOT_FAILED(
            422,
            "visit-not-failed",
            "上门没有失败",
            "The visit has not failed",
            "上门 %s 为“%s”，不需要再次上门。",
            "Visit %s is \"%s\"; it needs no visit after it."),
    FROM_THE_FUTURE(
            422,
            "report-from-the-future",
            "时间在将来",
            "The time lies in the future",
            "报告时间 %s 晚于当前时间。请检查手机时钟。",
            "The reported time %s lies in the future. Check the phone's clock.");

    private final Definition definition;

    VisitProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

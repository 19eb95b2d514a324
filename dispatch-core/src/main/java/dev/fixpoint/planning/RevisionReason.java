package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;

/** Why a revision was made. */
public enum RevisionReason {
    CHANGED_WORK("工作、人员或进度有变化", "Work, people or progress changed"),
    RUNNING_LATE("有上门未按时开始", "A visit did not begin in time"),
    BOOKED("客户预约了时间", "A customer booked a time"),
    PLACED("调度员手动安排", "Placed by a dispatcher"),
    TAKEN_OUT("调度员移出排程", "Taken out of the plan by a dispatcher"),
    SWAPPED("调度员对调", "Swapped by a dispatcher"),
    EMERGENCY("紧急派工", "An emergency"),
    REOPTIMISED("调度员采纳优化建议", "A dispatcher accepted a proposal"),
    UNDONE("撤销一次变动", "A change undone"),
    IMPROVED("后台优化找到更好的排程", "Improved in the background");

    private final LocalText text;

    RevisionReason(String zh, String en) {
        text = new LocalText(zh, en);
    }

    public LocalText text() {
        return text;
    }
}

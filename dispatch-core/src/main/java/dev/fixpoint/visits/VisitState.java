package dev.fixpoint.visits;

import dev.fixpoint.shared.LocalText;
import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. */
public enum VisitState {
    PLANNED("待上门", "planned"),
    ACCEPTED("已接单", "accepted"),
    EN_ROUTE("在途", "en route"),
    ON_SITE("已到达", "on site"),
    IN_PROGRESS("进行中", "in progress"),
    PAUSED("已暂停", "paused"),
    COMPLETED("已完成", "completed"),
    FAILED("无法完成", "could not be completed"),
    CANCELLED("已取消", "cancelled");

    private static final Set<VisitState> UNDER_WAY = EnumSet.of(EN_ROUTE, ON_SITE, IN_PROGRESS, PAUSED);
    private static final Set<VisitState> OVER = EnumSet.of(COMPLETED, FAILED, CANCELLED);

    private final LocalText text;

    VisitState(String zh, String en) {
        text = new LocalText(zh, en);
    }

    public LocalText text() {
        return text;
    }

    /** Frozen: the plan may not touch it. */
    public boolean isUnderWay() {
        return UNDER_WAY.contains(this);
    }

    /** The technician is there. */
    public boolean isAtSite() {
        return isUnderWay() && this != EN_ROUTE;
    }

    public boolean isOver() {
        return OVER.contains(this);
    }

    void refuseUnlessOpen(String number) {
        if (isOver()) {
            throw VisitProblem.OVER.refuse(number, text());
        }
        if (isUnderWay()) {
            throw VisitProblem.UNDER_WAY.refuse(number, text());
        }
    }

    /** Still to be planned, or planned and movable. */
    public boolean isOpen() {
        return this == PLANNED || this == ACCEPTED;
    }
}

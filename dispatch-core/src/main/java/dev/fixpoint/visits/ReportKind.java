package dev.fixpoint.visits;

import static dev.fixpoint.visits.VisitState.ACCEPTED;
import static dev.fixpoint.visits.VisitState.COMPLETED;
import static dev.fixpoint.visits.VisitState.FAILED;
import static dev.fixpoint.visits.VisitState.IN_PROGRESS;
import static dev.fixpoint.visits.VisitState.ON_SITE;
import static dev.fixpoint.visits.VisitState.PAUSED;
import static dev.fixpoint.visits.VisitState.PLANNED;

import dev.fixpoint.shared.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a technician can report, from which states, and what state follows. */
public enum ReportKind {
    ACCEPT("接单", "accept", ACCEPTED, PLANNED),
    EN_ROUTE("出发", "set off", VisitState.EN_ROUTE, PLANNED, ACCEPTED),
    CHECK_IN("到达", "arrive", ON_SITE, PLANNED, ACCEPTED, VisitState.EN_ROUTE),
    START("开始服务", "start work", IN_PROGRESS, ON_SITE),
    PAUSE("暂停", "pause", PAUSED, IN_PROGRESS),
    RESUME("继续服务", "resume work", IN_PROGRESS, PAUSED),
    COMPLETE("完成", "complete", COMPLETED, ON_SITE, IN_PROGRESS, PAUSED),
    FAIL("无法完成", "give up", FAILED, VisitState.EN_ROUTE, ON_SITE, IN_PROGRESS, PAUSED);

    private final LocalText text;
    private final VisitState to;
    private final Set<VisitState> from;

    ReportKind(String zh, String en, VisitState to, VisitState... from) {
        this.text = new LocalText(zh, en);
        this.to = to;
        this.from = Set.of(from);
    }

    public LocalText text() {
        return text;
    }

    public VisitState to() {
        return to;
    }

    public boolean possibleFrom(VisitState state) {
        return from.contains(state);
    }

    public boolean needsReason() {
        return this == PAUSE || this == FAIL;
    }

    /** What can be reported of a visit in this state, in the order of work. */
    public static List<ReportKind> possibleIn(VisitState state) {
        return Arrays.stream(values()).filter(k -> k.possibleFrom(state)).toList();
    }

    /** The same in words. */
    public static LocalText inWords(List<ReportKind> kinds) {
        return new LocalText(
                kinds.stream().map(k -> k.text.zh()).collect(Collectors.joining("、")),
                kinds.stream().map(k -> k.text.en()).collect(Collectors.joining(", ")));
    }
}

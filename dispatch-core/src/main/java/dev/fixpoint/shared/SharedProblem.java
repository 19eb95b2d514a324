package dev.fixpoint.shared;

/** What can be wrong with values every feature uses. */
public enum SharedProblem implements ProblemType {
    INVALID_REQUEST(
            400,
            "invalid-request",
            "请求内容有误",
            "The request is not valid",
            "请更正标出的字段后重试。",
            "Correct the fields named and try again."),
    NOT_FOUND(
            404,
            "not-found",
            "找不到",
            "Not found",
            "找不到“%s”。它可能已被删除，或者您无权查看。",
            "There is no \"%s\". It may be gone, or not yours to see."),
    STALE(
            412,
            "stale-version",
            "已被他人修改",
            "Changed by somebody else",
            "您看到的是第 %s 版，现在是第 %s 版。请重新载入后再试。",
            "You saw version %s; it is now version %s. Load it again and repeat the change."),
    POINT_OFF_EARTH(
            422,
            "point-off-earth",
            "坐标无效",
            "No such point",
            "经度 %s、纬度 %s 不在有效范围内（经度 −180 至 180，纬度 −90 至 90）。",
            "Longitude %s, latitude %s is outside −180 to 180 and −90 to 90."),
    WINDOW_EMPTY(
            422,
            "window-empty",
            "时段无效",
            "The window is empty",
            "时段 %s 至 %s 的结束必须晚于开始。",
            "The window %s to %s must end after it starts."),
    TAKEN(
            409,
            "taken",
            "已被占用",
            "Somebody was faster",
            "“%s”刚刚被占用或已存在。请重新载入后再试。",
            "\"%s\" has just been taken or exists already. Load again and retry.");

    private final Definition definition;

    SharedProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

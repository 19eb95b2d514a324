package dev.fixpoint.map;

import dev.fixpoint.shared.ProblemType;

/** What the map refuses. */
public enum MapProblem implements ProblemType {
    NO_SUCH_TILE(
            404,
            "no-such-tile",
            "没有这个地图图块",
            "No such tile",
            "图块 %s/%s/%s 不存在。缩放级别为 0 至 %s，x 和 y 为 0 至 2 的缩放级别次方减 1。",
            "There is no tile %s/%s/%s. Zoom goes from 0 to %s, x and y from 0 to 2 to the power of zoom less 1.");

    private final Definition definition;

    MapProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

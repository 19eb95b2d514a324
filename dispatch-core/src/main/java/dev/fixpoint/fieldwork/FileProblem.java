package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.ProblemType;

/** Why a photo or signature from a phone is not taken. */
public enum FileProblem implements ProblemType {
    TOO_LARGE(
            422,
            "file-too-large",
            "文件过大",
            "The file is too large",
            "文件为 %d 字节，最多 %d 字节。请缩小后再上传。",
            "The file has %d octets; %d at most. Make it smaller."),
    ENOUGH(422, "enough-files", "照片已满", "Enough files", "每次上门最多 %d 个文件。", "There are %d files a visit at most."),
    CHANGED(
            409,
            "file-changed",
            "文件与之前的不同",
            "The file is not the one begun",
            "文件 %s 之前以不同的内容开始上传。请使用新的编号。",
            "File %s was begun with other content. Use a new id."),
    GAP(
            409,
            "piece-missing-before",
            "前面的内容还没有收到",
            "Something before it is missing",
            "不能从第 %d 字节继续，已收到 %d 字节。请从那里继续发送。",
            "It cannot go on at octet %d; %d have come. Go on from there."),
    NOT_THERE(
            422,
            "file-not-there",
            "文件还没有上传",
            "The file has not come",
            "文件 %s 还没有完整上传。请先上传。",
            "File %s has not come as a whole. Send it first.");

    private final Definition definition;

    FileProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

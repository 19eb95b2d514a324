package dev.fixpoint.photos;

import dev.fixpoint.shared.ProblemType;

/** Why a photo is refused. */
public enum PhotoProblem implements ProblemType {
    NOT_A_PHOTO(
            422,
            "not-a-photo",
            "无法识别的图片",
            "Not a picture",
            "文件不是可读取的 JPEG 或 PNG 图片。请换一张，或不上传照片继续预约。",
            "The file is no JPEG or PNG picture that can be read. Choose another, or book without a photo."),
    TOO_MANY_DOTS(
            422,
            "photo-too-large",
            "图片尺寸过大",
            "The picture is too large",
            "图片为 %d×%d 像素，超过 %d 百万像素。请缩小后再上传。",
            "The picture has %d×%d dots, more than %d million. Make it smaller."),
    ENOUGH(
            422,
            "enough-photos",
            "照片已满",
            "Enough photos",
            "最多 %d 张照片。请先删除一张。",
            "There are %d photos at most. Remove one first.");

    private final Definition definition;

    PhotoProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

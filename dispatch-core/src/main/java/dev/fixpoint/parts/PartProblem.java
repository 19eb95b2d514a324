package dev.fixpoint.parts;

import dev.fixpoint.shared.ProblemType;

/** What parts and their stock refuse. */
public enum PartProblem implements ProblemType {
    CODE_TAKEN(
            409,
            "part-code-taken",
            "备件编号已存在",
            "The part number is taken",
            "备件编号 %s 已在目录中，请换一个编号，或修改已有的备件。",
            "Part %s is in the catalogue already. Take another number, or change that part."),
    UNKNOWN_CODE(
            422,
            "unknown-part-code",
            "目录中没有",
            "Not in the catalogue",
            "目录中没有“%s”，请先添加。",
            "There is no \"%s\" in the catalogue. Add it first."),
    TRACKING_FIXED(
            422,
            "tracking-fixed",
            "序列号管理方式不能再改",
            "Tracking cannot change any more",
            "备件 %s 已有库存流水，不能再改变是否按序列号管理。请新建一个备件编号。",
            "Part %s has moved already, so whether it is tracked by serial number stays as it is. Make a new part instead."),
    NOT_ENOUGH(
            422,
            "not-enough-stock",
            "库存不足",
            "Not enough in stock",
            "%3$s 的 %1$s 可用 %4$d 件，需要 %2$d 件。请先入库或调拨，或减少数量。",
            "%3$s has %4$d of %1$s free, %2$d are needed. Receive or transfer some first, or take fewer."),
    SERIALS_NEEDED(
            422,
            "serials-needed",
            "需要序列号",
            "Serial numbers are needed",
            "%s 按序列号管理：请逐件填写 %d 个不同的序列号。",
            "%s is tracked by serial number: give %d different serial numbers, one for each piece."),
    SERIALS_REFUSED(
            422,
            "serials-refused",
            "不按序列号管理",
            "Not tracked by serial number",
            "%s 不按序列号管理，请去掉序列号。",
            "%s is not tracked by serial number. Leave the serial numbers out."),
    SERIAL_ELSEWHERE(
            422,
            "serial-elsewhere",
            "这件备件不在此处",
            "That piece is elsewhere",
            "%s 序列号 %s 现在位于：%s。请核对序列号或先调拨。",
            "%s with serial number %s is at: %s. Check the number, or transfer it first."),
    NO_VAN(
            422,
            "no-van",
            "没有车辆",
            "No van",
            "您没有分配车辆，无法从车上领用备件。请联系调度。",
            "You have no van to take parts from. Ask the dispatcher for one."),
    SAME_PLACE(
            422,
            "same-place",
            "调出和调入库位相同",
            "From and to are the same place",
            "请选择另一个调入库位。",
            "Choose another place to transfer to."),
    LOCATION_CODE_TAKEN(
            409,
            "location-code-taken",
            "库位编号已存在",
            "The place's code is taken",
            "已有编号为 %s 的库位，请换一个编号。",
            "There is a place with code %s already. Take another code.");

    private final Definition definition;

    PartProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

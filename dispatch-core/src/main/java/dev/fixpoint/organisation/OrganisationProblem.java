package dev.fixpoint.organisation;

import dev.fixpoint.shared.ProblemType;

/** What units and territories refuse. */
public enum OrganisationProblem implements ProblemType {
    UNKNOWN_UNIT(
            422, "unknown-unit", "没有这个组织", "Unknown unit", "请选择您所在的组织或其下级组织。", "Choose your own unit or one below it."),
    UNIT_MISPLACED(
            422,
            "unit-misplaced",
            "组织不能放在这里",
            "The unit cannot stand there",
            "总部只有一个；门店下面不能再设组织。请改选类型或上级组织。",
            "There is one headquarters, and nothing stands below a store. Choose another kind or parent."),
    HEADQUARTERS_STAY(
            422,
            "headquarters-stay",
            "总部不能删除",
            "Headquarters cannot be removed",
            "总部是所有组织的上级，不能删除；可以改名。",
            "Headquarters stand above every unit and cannot be removed. They can be renamed."),
    UNIT_IN_USE(
            422,
            "unit-in-use",
            "组织仍在使用",
            "The unit is in use",
            "“%1$s”还有：%2$s。请先移走或删除它们，再删除组织。",
            "\"%3$s\" still has: %4$s. Move or remove them first, then remove the unit."),
    CODE_TAKEN(
            409,
            "code-taken",
            "编码已被使用",
            "The code is taken",
            "已有编码为“%s”的服务区域。请换一个编码。",
            "There is a territory with code \"%s\" already. Choose another code."),
    UNKNOWN_ZONE(
            422,
            "unknown-zone",
            "未知时区",
            "Unknown time zone",
            "没有时区“%s”。请使用 IANA 时区名，例如 Asia/Shanghai。",
            "There is no time zone \"%s\". Use an IANA name, such as Asia/Shanghai."),
    AREA_INVALID(422, "area-invalid", "区域边界无效", "The area is not valid", "%1$s", "%2$s");

    private final Definition definition;

    OrganisationProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

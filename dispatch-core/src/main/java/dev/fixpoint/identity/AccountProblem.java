package dev.fixpoint.identity;

import dev.fixpoint.shared.ProblemType;

/** What users' accounts refuse. */
public enum AccountProblem implements ProblemType {
    USERNAME_TAKEN(
            409,
            "username-taken",
            "用户名已被使用",
            "The user name is taken",
            "已有用户“%s”。请换一个用户名。",
            "There is a user \"%s\" already. Choose another user name."),
    WEAK_PASSWORD(
            422,
            "weak-password",
            "密码不符合要求",
            "The password will not do",
            "密码须至少 10 个字符、最多 72 字节，且不能包含用户名。请换一个密码。",
            "A password has at least 10 characters, at most 72 bytes, and not the user name in it. Choose another."),
    LAST_ADMINISTRATOR(
            422,
            "last-administrator",
            "这是最后一位管理员",
            "This is the last administrator",
            "总部须至少有一位启用的管理员。请先让另一位用户成为总部的管理员。",
            "Headquarters need at least one active administrator. Make another user one first."),
    TECHNICIAN_LINK(
            422,
            "technician-link",
            "账号与技术员不对应",
            "Account and technician do not match",
            "“技术员”账号须对应一名您所辖的技术员，其他账号不对应技术员。请选择技术员，或去掉该角色。",
            "A technician's account belongs to one technician of your units, no other account does."
                    + " Choose the technician, or take the role away."),
    CUSTOMER_LINK(
            422,
            "customer-link",
            "账号与客户不对应",
            "Account and customer do not match",
            "“客户”账号须对应一位您所辖的客户，其他账号不对应客户。请选择客户，或去掉该角色。",
            "A customer's account belongs to one customer of your units, no other account does."
                    + " Choose the customer, or take the role away."),
    CUSTOMER_AND_STAFF(
            422,
            "customer-and-staff",
            "客户不能同时是员工",
            "A customer is not staff",
            "“客户”不能与其他角色同时使用。请只保留“客户”，或去掉它。",
            "\"Customer\" does not go with other roles. Keep it alone, or take it away.");

    private final Definition definition;

    AccountProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

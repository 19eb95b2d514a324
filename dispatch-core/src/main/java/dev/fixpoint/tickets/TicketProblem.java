package dev.fixpoint.tickets;

import dev.fixpoint.shared.ProblemType;

/** What tickets refuse. */
public enum TicketProblem implements ProblemType {
    SITE_NEEDED(
            422,
            "site-needed",
            "缺少服务地址",
            "A site is needed",
            "报修需要服务地址。请从客户的地址中选择一个。",
            "A fault needs a site. Pick one of the customer's sites."),
    UNKNOWN_SYMPTOM(
            422,
            "unknown-symptom",
            "未知故障现象",
            "Unknown symptom",
            "没有故障现象“%s”。请从列表中选择。",
            "There is no symptom \"%s\". Pick one from the list."),
    CLOSED(
            422,
            "ticket-closed",
            "工单已关闭",
            "The ticket is closed",
            "工单 %s 已关闭，不能再修改。请新建工单。",
            "Ticket %s is closed and cannot be changed. Raise a new one.");

    private final Definition definition;

    TicketProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

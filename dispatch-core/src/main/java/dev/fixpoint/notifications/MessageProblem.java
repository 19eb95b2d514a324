package dev.fixpoint.notifications;

import dev.fixpoint.shared.ProblemType;

/** What messages and their templates refuse. */
public enum MessageProblem implements ProblemType {
    UNKNOWN_PLACEHOLDER(
            422,
            "unknown-placeholder",
            "没有这个占位符",
            "Unknown placeholder",
            "模板中不能使用“%s”。可用的占位符：%s。",
            "A template of this kind cannot use %s. It can use: %s."),
    OPEN_PLACEHOLDER(
            422,
            "open-placeholder",
            "占位符不完整",
            "A placeholder is not complete",
            "占位符须以 {{ 开始、以 }} 结束。可用的占位符：%s。",
            "A placeholder begins with {{ and ends with }}. There are: %s."),
    SUBJECT_NEEDED(
            422, "subject-needed", "缺少邮件主题", "A subject is needed", "请填写邮件主题。", "Give the e-mail a subject line."),
    SMS_TOO_LONG(
            422,
            "sms-too-long",
            "短信过长",
            "The text message is too long",
            "模板有 %s 个字符，最多 %s 个。请缩短。",
            "The template has %s characters; at most %s are possible. Shorten it."),
    HEADQUARTERS_ONLY(
            403,
            "headquarters-only",
            "只有总部可以修改",
            "Only headquarters may change this",
            "消息模板对全公司生效。请联系总部的管理员修改。",
            "Message templates are the whole company's. Ask an administrator of headquarters."),
    CALENDAR_UNKNOWN(
            404,
            "calendar-unknown",
            "没有这个日历",
            "There is no such calendar",
            "这个日历地址无效，或已换成新的地址。请在技术员页面复制现在的地址。",
            "The address is wrong, or a new one has taken its place. Copy the present one from the technician's page."),
    NOT_RESENDABLE(
            422,
            "not-resendable",
            "不能重新发送",
            "It cannot be sent again",
            "这条消息的状态是 %s。只能重新发送失败、终止或没有渠道的消息，以免客户收到两次。",
            "The message is %s. Only what failed, was given up or had no channel can be sent again,"
                    + " so that nobody gets it twice.");

    private final Definition definition;

    MessageProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

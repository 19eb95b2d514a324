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
    SUBJECT_NEEDED(422, "subject-needed", "缺少主题", "A subject is needed", "请填写主题。", "Give the message a subject line."),
    SMS_TOO_LONG(
            422,
            "sms-too-long",
            "短信过长",
            "The text message is too long",
            "模板有 %s 个字符，最多 %s 个。请缩短。",
            "The template has %s characters; at most %s are possible. Shorten it."),
    PUSH_TOO_LONG(
            422,
            "push-too-long",
            "通知过长",
            "The notification is too long",
            "模板有 %s 个字符，最多 %s 个。请缩短。",
            "The template has %s characters; at most %s are possible. Shorten it."),
    PUSH_ENDPOINT(
            422,
            "push-endpoint",
            "不是有效的推送地址",
            "Not a push service",
            "推送地址须是公网的 https 地址。请在本页重新开启通知，或换一个浏览器。",
            "The endpoint must be a public https address. Turn notifications on again on this page, or use another"
                    + " browser."),
    PUSH_KEY(
            422,
            "push-key",
            "推送密钥无效",
            "Not a push key",
            "%s 不是浏览器给出的推送密钥。请在本页重新开启通知，或换一个浏览器。",
            "%s is not a key that a browser gives. Turn notifications on again on this page, or use another browser."),
    PUSH_TOO_MANY(
            422,
            "too-many-devices",
            "设备过多",
            "Too many devices",
            "每个预约最多在 %s 台设备上接收通知。请先在另一台设备上停止。",
            "At most %s devices get notifications about a booking. Stop them on another device first."),
    PUSH_OVER(
            409,
            "nothing-to-tell",
            "服务已结束",
            "The visit is over",
            "服务已结束或取消，不会再有通知。如仍需要服务，请重新预约。",
            "The visit is over or cancelled; there is nothing more to tell. If you still need us, book again."),
    PUSH_OFF(
            409,
            "push-off",
            "未开启通知",
            "Notifications are off",
            "系统未开启设备通知。消息仍会通过短信或邮件发送。",
            "Notifications on devices are off here. Messages still come by text message or e-mail."),
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

package dev.fixpoint.bookings;

import dev.fixpoint.shared.ProblemType;

/** What bookings refuse. */
public enum BookingProblem implements ProblemType {
    CUSTOMER_NEEDED(
            422,
            "customer-needed",
            "缺少客户",
            "A customer is needed",
            "请选择一个客户，或填写新客户的姓名和电话。",
            "Pick a customer, or give a new customer's name and phone."),
    SITE_NEEDED(
            422,
            "site-needed",
            "缺少服务地址",
            "A site is needed",
            "请选择客户的一个地址，或填写新地址及其位置。",
            "Pick one of the customer's sites, or give a new address with its position."),
    OUTSIDE(
            422,
            "outside-all-territories",
            "不在服务区域内",
            "Outside every territory",
            "位置（%s, %s）不在任何服务区域内。请拨打客服电话，或选择其他地址。",
            "The position (%s, %s) lies outside every territory. Call the service centre or choose another address."),
    NO_OFFER(
            422,
            "no-such-offer",
            "此时间无效",
            "Not a time we offered",
            "这不是我们提供的时间。请重新查询可预约时间。",
            "This is not a time we offered. Ask for the times again."),
    OFFER_EXPIRED(
            410,
            "offer-expired",
            "此时间已过期",
            "The offer has expired",
            "提供的时间已过期。请重新查询可预约时间。",
            "The times offered have expired. Ask for them again."),
    TIME_GONE(
            409,
            "time-gone",
            "此时间已被约满",
            "This time has just gone",
            "您选择的时间刚刚被约满。请从最新的可预约时间中另选一个。",
            "The time you chose has just been taken. Choose another of the times that are left."),
    HOLD_EXPIRED(
            410,
            "hold-expired",
            "保留时间已到",
            "Your time is no longer kept",
            "为您保留的时间已到期。请重新选择时间。",
            "The time kept for you has run out. Choose a time again."),
    CODE_NOT_SENT(
            422,
            "code-not-sent",
            "验证码发送失败",
            "The code could not be sent",
            "暂时无法向 %s 发送验证码。请检查号码后重试，或联系客服预约。",
            "No code can be sent to %s now. Check it and try again, or call us to book."),
    WRONG_CODE(
            422,
            "wrong-code",
            "验证码不正确",
            "The code is not right",
            "验证码不正确或已过期。还可再试 %s 次；也可以重新获取验证码。",
            "The code is wrong or has expired. %s more attempts; or ask for a new code."),
    TOO_MANY_CODES(
            429,
            "too-many-codes",
            "获取验证码过于频繁",
            "Too many codes",
            "请在 %s 分钟后再获取验证码。",
            "Ask for another code in %s minutes."),
    LINK_UNKNOWN(
            404,
            "no-such-link",
            "链接无效或已过期",
            "The link is not valid any more",
            "此链接无效或已过期。请使用最近一条消息中的链接，或联系客服。",
            "This link is not valid, or has expired. Use the one in our last message, or call us."),
    TOO_LATE(
            409,
            "too-late-to-change",
            "已过可更改时间",
            "Too late to change online",
            "只能在到达时段开始前 %s 小时之前更改或取消。请联系客服。",
            "Bookings can be changed until %s hours before the window. Call us instead.");

    private final Definition definition;

    BookingProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

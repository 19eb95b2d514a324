package dev.fixpoint.bookings;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.warranties.Entitlement;

/** What is printed on a booking besides its own values; the same words as on its page. */
enum PaperWord {
    TITLE("服务预约单", "Service booking"),
    NUMBER("预约编号", "Booking"),
    STATE("状态", "State"),
    SERVICE("服务", "Service"),
    PROBLEM("现象", "Problem"),
    WHEN("上门时间", "When"),
    ADDRESS("地址", "Address"),
    DEVICE("设备", "Device"),
    TECHNICIAN("技术员", "Technician"),
    WAITING("待确认", "Waiting"),
    CONFIRMED("已确认", "Confirmed"),
    IN_PROGRESS("进行中", "In progress"),
    COMPLETED("已完成", "Completed"),
    CANCELLED("已取消", "Cancelled"),
    PRICE("费用", "Price"),
    CALL_OUT("上门", "Coming"),
    LABOUR("人工", "Work"),
    PARTS("配件", "Parts"),
    COVERED("保修承担", "Paid by warranty"),
    ON_SITE("按实际使用", "As used"),
    DUE("预计", "Expected"),
    MOST("最多，超出须经您同意", "At most; more only if you agree"),
    COVERED_UNTIL("保修至", "Warranty until"),
    UNKNOWN_PRICE(
            "费用由技术员现场报价，经您同意后再收取。", "The technician tells the price on site; nothing is charged before you agree."),
    DIAGNOSIS(
            "本次为上门检测：这类故障常用的备件届时到不了，维修可能需要另约时间。",
            "This visit is to find out what is wrong: the parts this usually takes cannot be there, so mending it may take another."),
    CHANGE("%s 前可在预约页面改期或取消。", "It can be moved or cancelled on its page until %s."),
    CALL("客服电话：%s", "Call us: %s"),
    AS_OF("本单内容以 %s 的记录为准。", "As recorded on %s.");

    private final LocalText text;

    PaperWord(String zh, String en) {
        text = new LocalText(zh, en);
    }

    LocalText text() {
        return text;
    }

    static PaperWord of(BookingView.State state) {
        return valueOf(state.name());
    }

    static PaperWord of(Entitlement.Item item) {
        return valueOf(item.name());
    }
}

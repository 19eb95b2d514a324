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
            "The position (%s, %s) lies outside every territory. Call the service centre or choose another address.");

    private final Definition definition;

    BookingProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

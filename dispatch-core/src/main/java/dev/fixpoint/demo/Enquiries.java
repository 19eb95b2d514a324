package dev.fixpoint.demo;

import java.time.Duration;
import java.util.List;

/** Questions and complaints that nobody has answered yet. */
final class Enquiries {
    private static final List<String> QUESTIONS = List.of("空调多久清洗一次合适？", "延保服务怎么购买？", "搬家后能否上门移机，费用多少？", "电子发票在哪里下载？");
    private static final List<String> COMPLAINTS = List.of("上次维修两天后又出现同样故障", "师傅比约定时间晚到四十分钟", "收费与报价不一致，请核实");

    private final Setting setting;
    private final Sheets sheets;

    Enquiries(Setting setting, Sheets sheets) {
        this.setting = setting;
        this.sheets = sheets;
    }

    void enter(List<Client> clients, OrderBook book) {
        var dice = setting.dice("enquiries");
        for (int i = 0; i < setting.size().openVisits() / 12; i++) {
            var client = dice.pick(clients);
            var complaint = dice.chance(0.35);
            var at = setting.now().minus(Duration.ofMinutes(dice.within(10, 3000)));
            sheets.tickets.add(
                    dice.id(at),
                    book.nextTicketNumber(),
                    complaint ? "COMPLAINT" : dice.chance(0.5) ? "CONSULTATION" : "QUESTION",
                    "OPEN",
                    client.unit(),
                    client.id(),
                    null,
                    null,
                    null,
                    dice.pick(complaint ? COMPLAINTS : QUESTIONS),
                    null,
                    complaint ? 4 : 2,
                    at,
                    "agent");
        }
    }
}

package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import dev.fixpoint.shared.LocalText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Names for streets and quarters, each given once; Chinese and its transliteration from parallel lists. */
final class PlaceNames {
    private static final String[] FIRST_ZH =
            "清 云 明 青 永 安 和 文 东 南 西 北 新 长 春 金 翠 碧 凤 龙 鹤 松 竹 梅 兰 桂 柳 石 白 玉 星 月 锦 瑞 福 德 仁 义 学 望".split(" ");
    private static final String[] FIRST_EN =
            ("Qing Yun Ming Qing Yong An He Wen Dong Nan Xi Bei Xin Chang Chun Jin Cui Bi Feng Long He Song Zhu Mei Lan"
                            + " Gui Liu Shi Bai Yu Xing Yue Jin Rui Fu De Ren Yi Xue Wang")
                    .split(" ");
    private static final String[] SECOND_ZH =
            "溪 山 湖 桥 河 林 园 泉 岭 洲 湾 塘 门 亭 台 庄 怡 华 平 康 宁 兴 昌 盛 祥 乐 景 苑 秀 堤 江 浦 屏 岩 川 谷 源 城 阳 光".split(" ");
    private static final String[] SECOND_EN =
            ("xi shan hu qiao he lin yuan quan ling zhou wan tang men ting tai zhuang yi hua ping kang ning xing chang"
                            + " sheng xiang le jing yuan xiu di jiang pu ping yan chuan gu yuan cheng yang guang")
                    .split(" ");

    private static final List<LocalText> LANES = List.of(
            new LocalText("路", " Road"),
            new LocalText("街", " Street"),
            new LocalText("巷", " Lane"),
            new LocalText("支路", " Branch Road"));
    private static final List<LocalText> QUARTERS = List.of(
            new LocalText("苑", " Court"),
            new LocalText("里", " Quarter"),
            new LocalText("新村", " New Village"),
            new LocalText("花园", " Garden"));
    private static final LocalText AVENUE = new LocalText("大道", " Avenue");

    private final Dice dice;
    private final Iterator<LocalText> lanes;
    private final Iterator<LocalText> quarters;
    private final Iterator<LocalText> avenues;

    PlaceNames(Dice dice) {
        this.dice = dice;
        var stems = stems();
        lanes = dice.shuffled(LANES.stream()
                        .flatMap(s -> stems.stream().map(n -> joined(n, s)))
                        .toList())
                .iterator();
        avenues = dice.shuffled(stems).stream().map(n -> joined(n, AVENUE)).iterator();
        quarters = dice.shuffled(stems).iterator();
    }

    LocalText lane() {
        return lanes.next();
    }

    LocalText avenue() {
        return avenues.next();
    }

    LocalText quarter() {
        return joined(quarters.next(), dice.pick(QUARTERS));
    }

    private static List<LocalText> stems() {
        var stems = new ArrayList<LocalText>();
        for (int i = 0; i < FIRST_ZH.length; i++) {
            for (int k = 0; k < SECOND_ZH.length; k++) {
                stems.add(new LocalText(FIRST_ZH[i] + SECOND_ZH[k], FIRST_EN[i] + SECOND_EN[k]));
            }
        }
        return stems;
    }

    private static LocalText joined(LocalText stem, LocalText ending) {
        return new LocalText(stem.zh() + ending.zh(), stem.en() + ending.en());
    }
}

package dev.fixpoint.demo;

import java.util.List;

/** Names and phone numbers of people who do not exist. */
final class People {
    private static final List<String> SURNAMES = letters("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
    private static final List<String> GIVEN = letters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海燕春雨晓峰云飞鹏辉婷雪琳佳慧子轩宇浩然欣怡梓涵思远嘉诚");

    private final Dice dice;
    private int phones;

    People(Dice dice) {
        this.dice = dice;
    }

    String name() {
        var given = dice.pick(GIVEN);
        return dice.pick(SURNAMES) + (dice.chance(0.3) ? given : given + dice.pick(GIVEN));
    }

    /** Numbers beginning with 154 have not been given to anybody. */
    String phone() {
        phones++;
        return "154%04d%04d".formatted(phones / 10_000, phones % 10_000);
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}

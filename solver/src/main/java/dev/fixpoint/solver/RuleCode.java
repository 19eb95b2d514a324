package dev.fixpoint.solver;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a job cannot be where somebody wants it. The sentences are for dispatchers: what is wrong, by how much, and the
 * smallest change that would help.
 *
 * <p>Constants are ordered from the obstacle easiest to remove to the one that only a person's decision removes.
 */
public enum RuleCode {
    CHEAPER(
            "没有规则阻碍;改由此技术员上门反而更省,路程多 {minutes} 分钟。",
            "No rule stands in the way; this technician would even be the cheaper choice, with {minutes} min more travel."),
    DEARER(
            "没有规则阻碍,只是更费时费力,路程多 {minutes} 分钟。",
            "No rule stands in the way; it is only dearer, with {minutes} min more travel."),
    NOT_TRIED(
            "可以排入,只是尚未安排;请重新排程,或手动放入。",
            "Fits without breaking a rule, but has not been planned yet; plan again, or place it by hand."),
    NO_CAPACITY(
            "有技能也有班次,但已排满,还差 {minutes} 分钟;请将班次延长 {minutes} 分钟,或减少安排。",
            "Has the skills and a shift, but is full: {minutes} min short; extend the shift that much, or plan less."),
    WOULD_DELAY(
            "会使已约定的工单 {other} 晚到 {minutes} 分钟;请与客户改约,或换人。",
            "Would make the promised job {other} {minutes} min late; agree on another time, or choose someone else."),
    NO_COMMON_TIME(
            "单独可以排入,但与关联工单没有共同可行的时间;请放宽时段,或另加人手。",
            "Fits by itself, but not at a time that suits the jobs it is linked to; widen the windows, or add a technician."),
    LINK_LATE(
            "与关联工单的时间相差多出 {minutes} 分钟;请调整其中一个。",
            "Is {minutes} min too far from the job it is linked to; move one of the two."),
    LINK_ALONE("与其关联的工单没有安排;请一并安排,或取消关联。", "The job it is linked to is not planned; plan both, or undo the link."),
    SAME_TECHNICIAN(
            "需要不同的技术员同时上门,却安排给了同一人;请换人。",
            "Needs another technician at the same time, but both are with one; choose someone else."),
    OUTSIDE_SHIFT(
            "返回时已超出班次 {minutes} 分钟;请将班次延长 {minutes} 分钟,或减少安排。",
            "Back {minutes} min after the shift ends; extend the shift by {minutes} min, or plan less."),
    WINDOW_MISSED(
            "最早也要在时段结束后 {minutes} 分钟才能开始;请与客户延后 {minutes} 分钟,或提前安排。",
            "Earliest start is {minutes} min after the window; agree on {minutes} min later, or place it earlier."),
    PIN_MISSED(
            "比锁定的开始时间晚 {minutes} 分钟;请把锁定推迟 {minutes} 分钟,或减少其前面的安排。",
            "Starts {minutes} min after its locked time; move the lock {minutes} min, or plan less before it."),
    TRAVEL_LIMIT(
            "当天路程超出上限 {minutes} 分钟;请减少安排,或提高上限。",
            "Travel in the day is {minutes} min over the limit; plan less, or raise the limit."),
    TRIP_TOO_LONG(
            "单程比上限长 {minutes} 分钟;请换离得近的人,或提高上限。",
            "One trip is {minutes} min over the limit; choose someone closer, or raise the limit."),
    PARTS_SHORT(
            "车上配件“{part}”还差 {missing} 件;请补货,或减少安排。",
            "The van is {missing} short of part \"{part}\"; restock it, or plan less."),
    PARTS_MISSING(
            "需要配件“{part}” {needed} 件,车上只有 {has} 件;请先补货,或换人。",
            "Needs {needed} of part \"{part}\", the van has {has}; restock it, or choose someone else."),
    TOOL_MISSING(
            "车上没有工具“{tool}”;请带上,或换人。", "The van lacks the tool \"{tool}\"; take it along, or choose someone else."),
    SKILL_LEVEL(
            "技能“{skill}”为 {has} 级,需要 {needed} 级;请换人,或核实等级。",
            "Skill \"{skill}\" is level {has}, needs {needed}; choose someone else, or review the level."),
    NO_SHIFT(
            "没有班次与可上门时段重叠;请增加班次,或与客户另约时间。",
            "No shift overlaps the times the customer can be visited; add a shift, or agree on another time."),
    SKILL_MISSING(
            "没有技能“{skill}”(需要 {needed} 级);请换有此技能的人。",
            "Lacks skill \"{skill}\" (level {needed} needed); choose someone who has it."),
    EXCLUDED_TECHNICIAN(
            "该工单排除了此技术员;请换人,或取消排除。",
            "This technician is excluded from the job; choose someone else, or lift the exclusion."),
    OTHERS_ONLY("该工单已指定由其他技术员上门;请先取消指定。", "The job is reserved for other technicians; lift that first."),
    LOCKED_ORDER(
            "已锁定为班次的第 {place} 单,其前面不能插入或调换;请放在其后,或先解除锁定。",
            "Is locked to be number {place} of the shift, with nothing else before it; place it behind, or unlock it first."),
    LOCKED("已锁定在班次 {shift};请先解除锁定。", "Locked to shift {shift}; unlock it first.");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final String zh;
    private final String en;

    RuleCode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The rule as a Chinese sentence; a value that is not given stays visible as {@code {name}}. */
    public String zh(Map<String, String> values) {
        return filled(zh, values);
    }

    /** The rule as an English sentence; a value that is not given stays visible as {@code {name}}. */
    public String en(Map<String, String> values) {
        return filled(en, values);
    }

    private static String filled(String template, Map<String, String> values) {
        return NAME.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}

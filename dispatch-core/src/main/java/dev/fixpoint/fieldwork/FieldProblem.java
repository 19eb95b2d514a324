package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.ProblemType;

/** Why what a phone sends is not taken. */
public enum FieldProblem implements ProblemType {
    MISSING_BEFORE(
            409,
            "command-missing-before",
            "前面的操作还没有收到",
            "Something before it is missing",
            "还没有收到第 %d 条操作。请先发送它，再发送第 %d 条。",
            "Command number %d has not come. Send it first, then number %d."),
    NUMBER_TAKEN(
            409,
            "command-number-taken",
            "操作序号已被使用",
            "The number is taken",
            "第 %d 条操作已经收到过，内容不同。请换一个设备编号重新编号后发送。",
            "Another command had number %d. Number what is left anew for a new device and send it."),
    DEVICE_OF_ANOTHER(
            409,
            "device-of-another",
            "设备属于其他技术员",
            "The device is somebody else's",
            "设备编号 %s 由其他技术员使用。请为新用户生成新的设备编号。",
            "Device %s belongs to another technician. Make a new device number for each user."),
    OUTSIDE_FENCE(
            422,
            "outside-fence",
            "不在服务地址附近",
            "Not near the site",
            "您距服务地址约 %d 米，超过 %d 米。请到达后签到，或填写原因。",
            "You are about %d m from the site, more than %d m. Check in there, or give a reason."),
    POSITION_MISSING(
            422,
            "position-missing",
            "没有定位",
            "No position",
            "签到需要手机定位。请打开定位后重试，或填写原因。",
            "Checking in needs the phone's position. Switch it on and try again, or give a reason."),
    CHECKLIST_OPEN(
            422, "checklist-open", "检查表未填完", "The checklist is open", "完成前还需填写：%s。", "Fill in before completing: %s."),
    NO_SUCH_FIELD(
            422,
            "no-such-field",
            "没有这个记录项",
            "No such field",
            "上门 %s 没有记录项“%s”。请同步后重试。",
            "Visit %s has no field \"%s\". Synchronise and try again."),
    BAD_VALUE(
            422, "bad-value", "填写内容不符合要求", "The value does not fit", "“%s”不能填写“%s”。%s", "\"%s\" cannot be \"%s\". %s"),
    DETAILS_MISSING(422, "details-missing", "操作内容不完整", "Something is missing", "操作 %s 缺少 %s。", "Command %s lacks %s."),
    PARTS_AT_SITE(
            422,
            "parts-at-site",
            "还未到达",
            "Not at the site",
            "上门 %s 为“%s”。到达之后、完成之前才能登记使用的备件。",
            "Visit %s is \"%s\". Say which parts were used after you arrive and before you complete it."),
    CHANGED_MEANWHILE(
            409,
            "changed-meanwhile",
            "已被他人修改",
            "Changed meanwhile",
            "“%s”同时被 %s 修改。请选择保留哪一个。",
            "\"%s\" was changed by %s at the same time. Choose which to keep.");

    private final Definition definition;

    FieldProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

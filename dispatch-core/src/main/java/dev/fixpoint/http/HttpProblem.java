package dev.fixpoint.http;

import dev.fixpoint.shared.ProblemType;

/** What can be wrong with any request. */
public enum HttpProblem implements ProblemType {
    MALFORMED(
            400,
            "malformed",
            "无法读取请求",
            "The request cannot be read",
            "请求内容无法解析：%s。请检查格式后重试。",
            "The request could not be read: %s. Check its format and try again."),
    NO_SUCH_ADDRESS(
            404,
            "no-such-address",
            "没有这个地址",
            "No such address",
            "此服务没有 %s。请查看 /swagger-ui.html 中的接口说明。",
            "There is nothing at %s. The interface is described at /swagger-ui.html."),
    METHOD(405, "method-not-allowed", "不支持此方法", "Method not allowed", "此地址不支持 %s。", "This address does not take %s."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "无法提供所要求的格式",
            "No such representation",
            "无法按 Accept 要求的格式返回。请使用 application/json。",
            "The answer cannot be given in the format asked for. Accept application/json."),
    MEDIA_TYPE(
            415,
            "media-type",
            "不支持的内容类型",
            "Unsupported content type",
            "不支持内容类型 %s。请使用接口说明中的类型。",
            "Content type %s is not taken here. Use the one in the interface description."),
    TOO_LARGE(
            413,
            "too-large",
            "内容过大",
            "Too large",
            "内容超过 %s MB。请拆分后再发送。",
            "The content is over %s MB. Split it and send the parts."),
    MISSING_VERSION(
            428,
            "missing-version",
            "缺少版本",
            "The version is missing",
            "请在 If-Match 中带上您看到的 ETag。",
            "Send the ETag you saw in If-Match."),
    KEY_REUSED(
            422,
            "idempotency-key-reused",
            "Idempotency-Key 已用于另一请求",
            "This Idempotency-Key was used for another request",
            "键“%s”之前用于不同的内容。每个新请求请使用新的键。",
            "Key \"%s\" came before with different content. Use a new key for each new request."),
    BAD_KEY(
            400,
            "idempotency-key-invalid",
            "Idempotency-Key 无效",
            "The Idempotency-Key is not valid",
            "Idempotency-Key 须为 1 至 100 个可见字符。",
            "An Idempotency-Key has 1 to 100 visible characters."),
    TOO_MANY(429, "too-many-requests", "请求过于频繁", "Too many requests", "请在 %s 秒后重试。", "Try again in %s seconds."),
    BUSY(
            503,
            "busy",
            "系统繁忙",
            "Busy",
            "数据库暂时不可用。请稍后重试；您的内容没有丢失。",
            "The database cannot be reached right now. Try again shortly."),
    UNEXPECTED(
            500,
            "unexpected",
            "系统出错",
            "Something went wrong",
            "这是我们的错误。请稍后重试；如仍出现，请告知管理员请求号 %s。",
            "This is our fault. Try again later; if it stays, tell an administrator request %s.");

    private final Definition definition;

    HttpProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package dev.fixpoint.identity;

import dev.fixpoint.shared.ProblemType;

/** Why somebody may not come in. */
public enum IdentityProblem implements ProblemType {
    WRONG_LOGIN(
            401,
            "wrong-login",
            "登录失败",
            "Sign-in failed",
            "用户名或密码不正确。请检查后重试；连续 5 次失败将锁定 15 分钟。",
            "User name or password is wrong. Check them and try again; five failures lock the account for 15 minutes."),
    NOT_SIGNED_IN(
            401,
            "not-signed-in",
            "请先登录",
            "Sign in first",
            "此操作需要登录，或登录已过期。请重新登录。",
            "This needs a sign-in, or yours has expired. Sign in again."),
    NOT_ALLOWED(
            403,
            "not-allowed",
            "没有权限",
            "Not allowed",
            "您的角色（%s）不能执行此操作。如有需要，请联系管理员。",
            "Your role (%s) may not do this. Ask an administrator if you need it."),
    BAD_CSRF(403, "csrf-token", "页面已过期", "The page is too old", "请重新载入页面后再试。", "Reload the page and try again.");

    private final Definition definition;

    IdentityProblem(int status, String slug, String titleZh, String titleEn, String detailZh, String detailEn) {
        definition = Definition.of(status, slug, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

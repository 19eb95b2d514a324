package dev.fixpoint.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST that carries an {@code Idempotency-Key} takes effect once, however often it is sent.
 *
 * <p>The answer is stored in the transaction of the work itself: either both are there or neither. A repeat that comes
 * while the first is still running waits on the key's row. Refusals are not stored; the caller may correct and resend.
 */
@Component
class IdempotencyKeys extends OncePerRequestFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final AnsweredRequests answered;
    private final TransactionTemplate transaction;
    private final Problems problems;
    private final Translations translations;

    IdempotencyKeys(
            AnsweredRequests answered, TransactionTemplate transaction, Problems problems, Translations translations) {
        this.answered = answered;
        this.transaction = transaction;
        this.problems = problems;
        this.translations = translations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        var caller = AccessRules.caller();
        if (!VALID.matcher(key).matches()) {
            problems.write(HttpProblem.BAD_KEY.refuse(), request, response);
        } else if (caller.isEmpty()) {
            chain.doFilter(request, response); // refused as not signed in, or public and without effect
        } else {
            answerOnce(new RequestKey(caller.get().userId(), key), new RereadableRequest(request), response, chain);
        }
    }

    private void answerOnce(RequestKey key, RereadableRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> inTransaction(key, request, buffered, chain, status));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            problems.write(translations.refusalFor(e).orElseThrow(() -> e), request, response);
            return;
        }
        buffered.copyBodyToResponse();
    }

    private void inTransaction(
            RequestKey key,
            RereadableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        try {
            var earlier = answered.claim(key, request.fingerprint());
            if (earlier.isPresent()) {
                earlier.get().replay(response);
                return;
            }
            chain.doFilter(request, response);
            if (response.getStatus() >= 400) {
                status.setRollbackOnly();
            } else {
                answered.store(key, Answer.of(response));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}

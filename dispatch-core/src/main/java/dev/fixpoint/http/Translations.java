package dev.fixpoint.http;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the framework and the database complain about, in our own words. */
@Component
class Translations {
    /** The refusal an exception stands for; empty for our own bugs. */
    Optional<Refusal> refusalFor(Throwable exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case Refusal refusal -> refusal;
                    case MethodArgumentNotValidException e -> FieldErrors.of(e.getBindingResult());
                    case HandlerMethodValidationException e -> FieldErrors.of(e);
                    case MethodArgumentTypeMismatchException e -> FieldErrors.ofParameter(e.getName());
                    case HttpMessageNotReadableException e -> UnreadableBody.refusalFor(e);
                    case ServletRequestBindingException e ->
                        HttpProblem.MALFORMED.refuse(String.valueOf(e.getMessage()));
                    case NoResourceFoundException e -> HttpProblem.NO_SUCH_ADDRESS.refuse("/" + e.getResourcePath());
                    case HttpRequestMethodNotSupportedException e -> HttpProblem.METHOD.refuse(e.getMethod());
                    case HttpMediaTypeNotSupportedException e ->
                        HttpProblem.MEDIA_TYPE.refuse(String.valueOf(e.getContentType()));
                    case HttpMediaTypeNotAcceptableException e -> HttpProblem.NOT_ACCEPTABLE.refuse();
                    case BodyTooLarge e -> HttpProblem.TOO_LARGE.refuse(e.megabytes());
                    case OptimisticLockingFailureException e -> SharedProblem.TAKEN.refuse("version");
                    case PessimisticLockingFailureException e -> SharedProblem.TAKEN.refuse("lock");
                    case DataIntegrityViolationException e -> SharedProblem.TAKEN.refuse(ConstraintNames.in(e));
                    case DataAccessResourceFailureException e -> HttpProblem.BUSY.refuse();
                    case CannotCreateTransactionException e -> HttpProblem.BUSY.refuse();
                    default -> exception.getCause() == null ? null : refusalOfCause(exception.getCause());
                });
    }

    private @Nullable Refusal refusalOfCause(Throwable cause) {
        return refusalFor(cause).orElse(null);
    }

    /** The client hung up; there is nobody to answer. */
    static boolean readerIsGone(Throwable exception) {
        return exception instanceof AsyncRequestNotUsableException
                || (exception instanceof IOException
                        && exception.getClass().getName().endsWith("ClientAbortException"));
    }
}

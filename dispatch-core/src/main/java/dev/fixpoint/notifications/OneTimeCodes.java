package dev.fixpoint.notifications;

import dev.fixpoint.bookings.CodeDelivery;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One-time codes go out at once and past the outbox, whose texts the staff can read. */
@Component
class OneTimeCodes implements CodeDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);
    private static final LocalText SUBJECT = new LocalText("您的验证码", "Your code");
    private static final LocalText BODY = new LocalText(
            "您的预约验证码是 %s，10 分钟内有效。请勿告诉他人。", "Your booking code is %s. It is valid for 10 minutes. Tell it to nobody.");

    private final Channels channels;
    private final Clock clock;

    OneTimeCodes(Channels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public boolean deliver(String contact, String code, Language language) {
        var channel = contact.contains("@") ? Channel.EMAIL : Channel.SMS;
        if (!channels.configured().contains(channel)) {
            return false;
        }
        var text = new MessageText(
                channel == Channel.EMAIL ? SUBJECT.in(language) : null,
                BODY.in(language).formatted(code));
        var message =
                new OutgoingMessage(MessageId.next(), channel, contact, language, text, null, clock.instant(), false);
        return switch (channels.get(channel).send(message)) {
            case Outcome.Accepted _, Outcome.Unanswered _ -> true;
            case Outcome.Later(var detail) -> failed(channel, detail);
            case Outcome.Gone _ -> failed(channel, "gone");
            case Outcome.Never(var detail) -> failed(channel, detail);
        };
    }

    private static boolean failed(Channel channel, String detail) {
        LOG.warn("A one-time code could not be sent by {}: {}", channel, detail);
        return false;
    }
}

package dev.fixpoint.notifications;

import org.jspecify.annotations.Nullable;

/**
 * One way by which a visit's customer is told.
 *
 * @param device of a push message and of no other
 */
record Recipient(Channel channel, @Nullable PushDeviceId device) {
    static Recipient at(Channel channel) {
        return new Recipient(channel, null);
    }

    static Recipient on(PushDeviceId device) {
        return new Recipient(Channel.PUSH, device);
    }

    @Nullable
    String deviceValue() {
        return device == null ? null : device.value();
    }
}

package dev.fixpoint.notifications;

/**
 * Who e-mails come from.
 *
 * @param written an address, alone or behind a name: {@code Yunzhou Service <service@yunzhou.example>}
 */
record SenderAddress(String written) {
    String address() {
        return written.substring(written.indexOf('<') + 1).replace(">", "").strip();
    }

    String domain() {
        return address().substring(address().indexOf('@') + 1);
    }
}
